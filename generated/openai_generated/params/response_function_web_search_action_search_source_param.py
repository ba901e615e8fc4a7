# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponseFunctionWebSearchActionSearchSourceParam(TypedDict, total=False):
    """Response function web search action search source (`url`)."""

    type: Required[Literal["url"]]
    """Always `url`."""
    url: Required[str]
    """The address of a page that was found."""

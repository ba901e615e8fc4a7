# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaWebSearchActionSearchSourceParam(TypedDict, total=False):
    """Beta web search action search source (`url`)."""

    type: Required[Literal["url"]]
    url: Required[str]

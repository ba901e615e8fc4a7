# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaResponseFunctionWebSearchActionOpenPageParam(TypedDict, total=False):
    """Beta response function web search action open page (`open_page`)."""

    type: Required[Literal["open_page"]]
    url: str | None

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponsesDelegationConfigToolChoiceWebSearchPreviewParam(TypedDict, total=False):
    """Responses delegation config tool choice web search preview (`web_search_preview`)."""

    type: Required[Literal["web_search_preview"]]

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaWebSearchPreviewToolParam(TypedDict, total=False):
    """Beta web search preview tool."""

    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    user_location: params.BetaWebSearchPreviewToolUserLocationParam | Model | None
    search_context_size: Literal["low", "medium", "high"]
    search_content_types: Iterable[Literal["text", "image"]]

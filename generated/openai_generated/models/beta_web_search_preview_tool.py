# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_web_search_preview_tool_user_location import BetaWebSearchPreviewToolUserLocation


@model
class BetaWebSearchPreviewTool(Model):
    """Beta web search preview tool."""

    type: Literal["web_search_preview", "web_search_preview_2025_03_11"] | str
    user_location: BetaWebSearchPreviewToolUserLocation | None = None
    search_context_size: Literal["low", "medium", "high"] | str | None = None
    search_content_types: list[Literal["text", "image"] | str] | None = None

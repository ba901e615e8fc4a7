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

    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    """Which edition of the tool; the undated name is the newest."""
    user_location: BetaWebSearchPreviewToolUserLocation | None = None
    """Where the user roughly is, so that results suit the place."""
    search_context_size: Literal["low", "medium", "high"] | None = None
    """How much of the found pages the model reads: low, medium (the default) or high."""
    search_content_types: list[Literal["text", "image"]] | None = None
    """What to look for: text, image or both."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_web_search_tool_filters import BetaWebSearchToolFilters
    from openai_generated.models.beta_web_search_tool_user_location import BetaWebSearchToolUserLocation


@model
class BetaWebSearchTool(Model):
    """Beta web search tool."""

    type: Literal["web_search", "web_search_2025_08_26"]
    """Which edition of the tool; the undated name is the newest."""
    external_web_access: bool | None = None
    """Whether live pages may be fetched, true by default; false keeps to what is already indexed."""
    filters: BetaWebSearchToolFilters | None = None
    """Which domains may turn up."""
    user_location: BetaWebSearchToolUserLocation | None = None
    """Where the user roughly is, so that results suit the place."""
    search_context_size: Literal["low", "medium", "high"] | None = None
    """How much of the found pages the model reads: low, medium (the default) or high."""

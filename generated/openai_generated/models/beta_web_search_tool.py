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

    type: Literal["web_search", "web_search_2025_08_26"] | str
    external_web_access: bool | None = None
    filters: BetaWebSearchToolFilters | None = None
    user_location: BetaWebSearchToolUserLocation | None = None
    search_context_size: Literal["low", "medium", "high"] | str | None = None

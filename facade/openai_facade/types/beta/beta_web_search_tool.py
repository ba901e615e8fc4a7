# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_web_search_tool import BetaWebSearchTool as BetaWebSearchTool
    from openai_generated.models.beta_web_search_tool_filters import BetaWebSearchToolFilters as Filters
    from openai_generated.models.beta_web_search_tool_user_location import BetaWebSearchToolUserLocation as UserLocation


__all__ = ["BetaWebSearchTool", "Filters", "UserLocation"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaWebSearchTool": "openai_generated.models.beta_web_search_tool",
        "Filters": "openai_generated.models.beta_web_search_tool_filters:BetaWebSearchToolFilters",
        "UserLocation": "openai_generated.models.beta_web_search_tool_user_location:BetaWebSearchToolUserLocation",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.web_search_tool import WebSearchTool as WebSearchTool
    from openai_generated.models.web_search_tool_filters import WebSearchToolFilters as Filters
    from openai_generated.models.web_search_tool_user_location import WebSearchToolUserLocation as UserLocation


__all__ = ["Filters", "UserLocation", "WebSearchTool"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Filters": "openai_generated.models.web_search_tool_filters:WebSearchToolFilters",
        "UserLocation": "openai_generated.models.web_search_tool_user_location:WebSearchToolUserLocation",
        "WebSearchTool": "openai_generated.models.web_search_tool",
    },
)

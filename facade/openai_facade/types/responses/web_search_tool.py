# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.web_search_tool import (
        WebSearchTool as WebSearchTool,
        WebSearchToolFilters as Filters,
        WebSearchToolUserLocation as UserLocation,
    )


__all__ = ["Filters", "UserLocation", "WebSearchTool"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Filters": "openai_generated.models.web_search_tool:WebSearchToolFilters",
        "UserLocation": "openai_generated.models.web_search_tool:WebSearchToolUserLocation",
        "WebSearchTool": "openai_generated.models.web_search_tool",
    },
)

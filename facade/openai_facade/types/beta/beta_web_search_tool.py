# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_web_search_tool import (
        BetaWebSearchTool as BetaWebSearchTool,
        BetaWebSearchToolFilters as Filters,
        BetaWebSearchToolUserLocation as UserLocation,
    )


__all__ = ["BetaWebSearchTool", "Filters", "UserLocation"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaWebSearchTool": "openai_generated.models.beta_web_search_tool",
        "Filters": "openai_generated.models.beta_web_search_tool:BetaWebSearchToolFilters",
        "UserLocation": "openai_generated.models.beta_web_search_tool:BetaWebSearchToolUserLocation",
    },
)

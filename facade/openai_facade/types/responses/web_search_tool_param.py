# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.web_search_tool_filters_param import WebSearchToolFiltersParam as Filters
    from openai_generated.params.web_search_tool_param import WebSearchToolParam as WebSearchToolParam
    from openai_generated.params.web_search_tool_user_location_param import (
        WebSearchToolUserLocationParam as UserLocation,
    )


__all__ = ["Filters", "UserLocation", "WebSearchToolParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Filters": "openai_generated.params.web_search_tool_filters_param:WebSearchToolFiltersParam",
        "UserLocation": "openai_generated.params.web_search_tool_user_location_param:WebSearchToolUserLocationParam",
        "WebSearchToolParam": "openai_generated.params.web_search_tool_param",
    },
)

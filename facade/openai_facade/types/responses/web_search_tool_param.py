# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.tool_param import (
        WebSearchToolFiltersParam as Filters,
        WebSearchToolParam as WebSearchToolParam,
        WebSearchToolUserLocationParam as UserLocation,
    )


__all__ = ["Filters", "UserLocation", "WebSearchToolParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Filters": "openai_generated.params.tool_param:WebSearchToolFiltersParam",
        "UserLocation": "openai_generated.params.tool_param:WebSearchToolUserLocationParam",
        "WebSearchToolParam": "openai_generated.params.tool_param",
    },
)

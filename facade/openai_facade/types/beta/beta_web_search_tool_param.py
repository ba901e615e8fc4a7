# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_tool_param import (
        BetaWebSearchToolFiltersParam as Filters,
        BetaWebSearchToolParam as BetaWebSearchToolParam,
        BetaWebSearchToolUserLocationParam as UserLocation,
    )


__all__ = ["BetaWebSearchToolParam", "Filters", "UserLocation"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaWebSearchToolParam": "openai_generated.params.beta_tool_param",
        "Filters": "openai_generated.params.beta_tool_param:BetaWebSearchToolFiltersParam",
        "UserLocation": "openai_generated.params.beta_tool_param:BetaWebSearchToolUserLocationParam",
    },
)

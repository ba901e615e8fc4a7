# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_tool_param import (
        BetaWebSearchPreviewToolParam as BetaWebSearchPreviewToolParam,
        BetaWebSearchPreviewToolUserLocationParam as UserLocation,
    )


__all__ = ["BetaWebSearchPreviewToolParam", "UserLocation"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaWebSearchPreviewToolParam": "openai_generated.params.beta_tool_param",
        "UserLocation": "openai_generated.params.beta_tool_param:BetaWebSearchPreviewToolUserLocationParam",
    },
)

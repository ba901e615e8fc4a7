# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.tool_param import (
        WebSearchPreviewToolParam as WebSearchPreviewToolParam,
        WebSearchPreviewToolUserLocationParam as UserLocation,
    )


__all__ = ["UserLocation", "WebSearchPreviewToolParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "UserLocation": "openai_generated.params.tool_param:WebSearchPreviewToolUserLocationParam",
        "WebSearchPreviewToolParam": "openai_generated.params.tool_param",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.web_search_preview_tool import (
        WebSearchPreviewTool as WebSearchPreviewTool,
        WebSearchPreviewToolUserLocation as UserLocation,
    )


__all__ = ["UserLocation", "WebSearchPreviewTool"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "UserLocation": "openai_generated.models.web_search_preview_tool:WebSearchPreviewToolUserLocation",
        "WebSearchPreviewTool": "openai_generated.models.web_search_preview_tool",
    },
)

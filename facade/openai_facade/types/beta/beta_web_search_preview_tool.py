# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_web_search_preview_tool import (
        BetaWebSearchPreviewTool as BetaWebSearchPreviewTool,
        BetaWebSearchPreviewToolUserLocation as UserLocation,
    )


__all__ = ["BetaWebSearchPreviewTool", "UserLocation"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaWebSearchPreviewTool": "openai_generated.models.beta_web_search_preview_tool",
        "UserLocation": "openai_generated.models.beta_web_search_preview_tool:BetaWebSearchPreviewToolUserLocation",
    },
)

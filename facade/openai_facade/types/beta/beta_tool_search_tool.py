# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_tool_search_tool import BetaToolSearchTool as BetaToolSearchTool


__all__ = ["BetaToolSearchTool"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaToolSearchTool": "openai_generated.models.beta_tool_search_tool",
    },
)

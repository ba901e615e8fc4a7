# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.tool_search_tool import ToolSearchTool as ToolSearchTool


__all__ = ["ToolSearchTool"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ToolSearchTool": "openai_generated.models.tool_search_tool",
    },
)

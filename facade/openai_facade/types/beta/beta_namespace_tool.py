# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_namespace_tool import BetaNamespaceTool as BetaNamespaceTool
    from openai_generated.models.beta_namespace_tool_tool import (
        BetaNamespaceToolTool as Tool,
        BetaNamespaceToolToolFunction as ToolFunction,
    )


__all__ = ["BetaNamespaceTool", "Tool", "ToolFunction"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaNamespaceTool": "openai_generated.models.beta_namespace_tool",
        "Tool": "openai_generated.models.beta_namespace_tool_tool:BetaNamespaceToolTool",
        "ToolFunction": "openai_generated.models.beta_namespace_tool_tool:BetaNamespaceToolToolFunction",
    },
)

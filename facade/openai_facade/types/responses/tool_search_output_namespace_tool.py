# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.namespace_tool import NamespaceTool as ToolSearchOutputNamespaceTool
    from openai_generated.models.namespace_tool_tool import (
        NamespaceToolTool as Tool,
        NamespaceToolToolFunction as ToolFunction,
    )


__all__ = ["Tool", "ToolFunction", "ToolSearchOutputNamespaceTool"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Tool": "openai_generated.models.namespace_tool_tool:NamespaceToolTool",
        "ToolFunction": "openai_generated.models.namespace_tool_tool:NamespaceToolToolFunction",
        "ToolSearchOutputNamespaceTool": "openai_generated.models.namespace_tool:NamespaceTool",
    },
)

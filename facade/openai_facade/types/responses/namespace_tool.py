# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.namespace_tool import NamespaceTool as NamespaceTool
    from openai_generated.models.namespace_tool_tool import (
        NamespaceToolTool as Tool,
        NamespaceToolToolFunction as ToolFunction,
    )


__all__ = ["NamespaceTool", "Tool", "ToolFunction"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "NamespaceTool": "openai_generated.models.namespace_tool",
        "Tool": "openai_generated.models.namespace_tool_tool:NamespaceToolTool",
        "ToolFunction": "openai_generated.models.namespace_tool_tool:NamespaceToolToolFunction",
    },
)

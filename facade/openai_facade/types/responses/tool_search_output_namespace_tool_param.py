# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.namespace_tool_tool_param import (
        NamespaceToolToolFunctionParam as ToolFunction,
        NamespaceToolToolParam as Tool,
    )
    from openai_generated.params.tool_param import NamespaceToolParam as ToolSearchOutputNamespaceToolParam


__all__ = ["Tool", "ToolFunction", "ToolSearchOutputNamespaceToolParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Tool": "openai_generated.params.namespace_tool_tool_param:NamespaceToolToolParam",
        "ToolFunction": "openai_generated.params.namespace_tool_tool_param:NamespaceToolToolFunctionParam",
        "ToolSearchOutputNamespaceToolParam": "openai_generated.params.tool_param:NamespaceToolParam",
    },
)

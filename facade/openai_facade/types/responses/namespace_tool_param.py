# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.namespace_tool_tool_param import (
        NamespaceToolToolFunctionParam as ToolFunction,
        NamespaceToolToolParam as Tool,
    )
    from openai_generated.params.tool_param import NamespaceToolParam as NamespaceToolParam


__all__ = ["NamespaceToolParam", "Tool", "ToolFunction"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "NamespaceToolParam": "openai_generated.params.tool_param",
        "Tool": "openai_generated.params.namespace_tool_tool_param:NamespaceToolToolParam",
        "ToolFunction": "openai_generated.params.namespace_tool_tool_param:NamespaceToolToolFunctionParam",
    },
)

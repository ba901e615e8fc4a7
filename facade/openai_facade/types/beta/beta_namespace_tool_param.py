# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_namespace_tool_tool_param import (
        BetaNamespaceToolToolFunctionParam as ToolFunction,
        BetaNamespaceToolToolParam as Tool,
    )
    from openai_generated.params.beta_tool_param import BetaNamespaceToolParam as BetaNamespaceToolParam


__all__ = ["BetaNamespaceToolParam", "Tool", "ToolFunction"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaNamespaceToolParam": "openai_generated.params.beta_tool_param",
        "Tool": "openai_generated.params.beta_namespace_tool_tool_param:BetaNamespaceToolToolParam",
        "ToolFunction": "openai_generated.params.beta_namespace_tool_tool_param:BetaNamespaceToolToolFunctionParam",
    },
)

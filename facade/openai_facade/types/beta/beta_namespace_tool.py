# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_function_tool_param import BetaFunctionToolParam as ToolFunction
    from openai_generated.models.beta_namespace_tool_param import BetaNamespaceToolParam as BetaNamespaceTool
    from openai_generated.models.beta_namespace_tool_param_tool import BetaNamespaceToolParamTool as Tool


__all__ = ["BetaNamespaceTool", "Tool", "ToolFunction"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaNamespaceTool": "openai_generated.models.beta_namespace_tool_param:BetaNamespaceToolParam",
        "Tool": "openai_generated.models.beta_namespace_tool_param_tool:BetaNamespaceToolParamTool",
        "ToolFunction": "openai_generated.models.beta_function_tool_param:BetaFunctionToolParam",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.function_shell_tool import FunctionShellTool as FunctionShellTool
    from openai_generated.models.function_shell_tool_environment import FunctionShellToolEnvironment as Environment


__all__ = ["Environment", "FunctionShellTool"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Environment": "openai_generated.models.function_shell_tool_environment:FunctionShellToolEnvironment",
        "FunctionShellTool": "openai_generated.models.function_shell_tool",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_function_shell_tool import BetaFunctionShellTool as BetaFunctionShellTool
    from openai_generated.models.beta_function_shell_tool_environment import (
        BetaFunctionShellToolEnvironment as Environment,
    )


__all__ = ["BetaFunctionShellTool", "Environment"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaFunctionShellTool": "openai_generated.models.beta_function_shell_tool",
        "Environment": "openai_generated.models.beta_function_shell_tool_environment:BetaFunctionShellToolEnvironment",
    },
)

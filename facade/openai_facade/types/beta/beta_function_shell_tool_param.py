# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_function_shell_tool_environment_param import (
        BetaFunctionShellToolEnvironmentParam as Environment,
    )
    from openai_generated.params.beta_tool_param import BetaFunctionShellToolParam as BetaFunctionShellToolParam


__all__ = ["BetaFunctionShellToolParam", "Environment"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaFunctionShellToolParam": "openai_generated.params.beta_tool_param",
        "Environment": "openai_generated.params.beta_function_shell_tool_environment_param:BetaFunctionShellToolEnvironmentParam",
    },
)

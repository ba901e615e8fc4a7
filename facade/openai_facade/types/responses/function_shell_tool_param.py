# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.function_shell_tool_environment_param import (
        FunctionShellToolEnvironmentParam as Environment,
    )
    from openai_generated.params.tool_param import FunctionShellToolParam as FunctionShellToolParam


__all__ = ["Environment", "FunctionShellToolParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Environment": "openai_generated.params.function_shell_tool_environment_param:FunctionShellToolEnvironmentParam",
        "FunctionShellToolParam": "openai_generated.params.tool_param",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_function_shell_tool_call_environment import (
        ResponseLocalEnvironment as ResponseLocalEnvironment,
    )


__all__ = ["ResponseLocalEnvironment"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseLocalEnvironment": "openai_generated.models.response_function_shell_tool_call_environment",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.code_interpreter_tool_call_delta_code_interpreter_output import (
        CodeInterpreterLogs as CodeInterpreterLogs,
    )


__all__ = ["CodeInterpreterLogs"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CodeInterpreterLogs": "openai_generated.models.code_interpreter_tool_call_delta_code_interpreter_output",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.tool_call_caller_param import (
        DirectToolCallCallerParam as Direct,
        ProgramToolCallCallerParam as Program,
        ToolCallCallerParam as ToolCallCallerParam,
    )


__all__ = ["Direct", "Program", "ToolCallCallerParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Direct": "openai_generated.params.tool_call_caller_param:DirectToolCallCallerParam",
        "Program": "openai_generated.params.tool_call_caller_param:ProgramToolCallCallerParam",
        "ToolCallCallerParam": "openai_generated.params.tool_call_caller_param",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.tool_call_caller import (
        DirectToolCallCaller as Direct,
        ProgramToolCallCaller as Program,
        ToolCallCaller as ToolCallCaller,
    )


__all__ = ["Direct", "Program", "ToolCallCaller"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Direct": "openai_generated.models.tool_call_caller:DirectToolCallCaller",
        "Program": "openai_generated.models.tool_call_caller:ProgramToolCallCaller",
        "ToolCallCaller": "openai_generated.models.tool_call_caller",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.tool_call_caller import ProgramToolCallCaller as ProgramToolCallCaller


__all__ = ["ProgramToolCallCaller"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ProgramToolCallCaller": "openai_generated.models.tool_call_caller",
    },
)

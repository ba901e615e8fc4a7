# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.tool_call_caller_param import ProgramToolCallCallerParam as ProgramToolCallCallerParam


__all__ = ["ProgramToolCallCallerParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ProgramToolCallCallerParam": "openai_generated.params.tool_call_caller_param",
    },
)

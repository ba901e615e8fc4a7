# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_code_interpreter_call_code_delta_event import (
        ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent,
    )


__all__ = ["ResponseCodeInterpreterCallCodeDoneEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseCodeInterpreterCallCodeDoneEvent": "openai_generated.models.response_code_interpreter_call_code_delta_event",
    },
)

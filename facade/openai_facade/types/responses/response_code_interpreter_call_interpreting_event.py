# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_code_interpreter_call_completed_event import (
        ResponseCodeInterpreterCallInterpretingEvent as ResponseCodeInterpreterCallInterpretingEvent,
    )


__all__ = ["ResponseCodeInterpreterCallInterpretingEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseCodeInterpreterCallInterpretingEvent": "openai_generated.models.response_code_interpreter_call_completed_event",
    },
)

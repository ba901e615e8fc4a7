# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.instructions_append_event_param import (
        InstructionsAppendEventParam as InstructionsAppendEventParam,
    )


__all__ = ["InstructionsAppendEventParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InstructionsAppendEventParam": "openai_generated.params.instructions_append_event_param",
    },
)

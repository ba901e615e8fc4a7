# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.instructions_appended_event import (
        InstructionsAppendedEvent as InstructionsAppendedEvent,
    )


__all__ = ["InstructionsAppendedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InstructionsAppendedEvent": "openai_generated.models.instructions_appended_event",
    },
)

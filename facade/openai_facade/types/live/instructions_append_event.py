# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.instructions_append_event import InstructionsAppendEvent as InstructionsAppendEvent


__all__ = ["InstructionsAppendEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InstructionsAppendEvent": "openai_generated.models.instructions_append_event",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.transcription_session_updated_event import (
        TranscriptionSessionUpdatedEvent as TranscriptionSessionUpdatedEvent,
    )


__all__ = ["TranscriptionSessionUpdatedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "TranscriptionSessionUpdatedEvent": "openai_generated.models.transcription_session_updated_event",
    },
)

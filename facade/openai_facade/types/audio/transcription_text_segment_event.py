# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.transcription_stream_event import (
        TranscriptionTextSegmentEvent as TranscriptionTextSegmentEvent,
    )


__all__ = ["TranscriptionTextSegmentEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "TranscriptionTextSegmentEvent": "openai_generated.models.transcription_stream_event",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.transcription_segment import TranscriptionSegment as TranscriptionSegment


__all__ = ["TranscriptionSegment"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "TranscriptionSegment": "openai_generated.models.transcription_segment",
    },
)

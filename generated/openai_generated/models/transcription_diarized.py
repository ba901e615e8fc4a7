# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.transcription_diarized_segment import TranscriptionDiarizedSegment
    from openai_generated.models.transcription_diarized_usage import TranscriptionDiarizedUsage


@model
class TranscriptionDiarized(Model):
    """Transcription diarized."""

    task: Literal["transcribe"] = "transcribe"
    """Always `transcribe`."""
    duration: float
    """The length of the recording in seconds."""
    text: str
    """All that was said, without speakers."""
    segments: list[TranscriptionDiarizedSegment]
    """What each speaker said, in order of time."""
    usage: TranscriptionDiarizedUsage | None = None
    """What the request was billed for, in tokens or in seconds; absent where it is not told."""

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
    text: str
    segments: list[TranscriptionDiarizedSegment]
    usage: TranscriptionDiarizedUsage | None = None

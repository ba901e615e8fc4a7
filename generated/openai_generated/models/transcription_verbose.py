# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.transcript_text_usage_duration import TranscriptTextUsageDuration
    from openai_generated.models.transcription_segment import TranscriptionSegment
    from openai_generated.models.transcription_word import TranscriptionWord


@model
class TranscriptionVerbose(Model):
    """Transcription verbose."""

    language: str
    duration: float
    text: str
    words: list[TranscriptionWord] | None = None
    segments: list[TranscriptionSegment] | None = None
    usage: TranscriptTextUsageDuration | None = None

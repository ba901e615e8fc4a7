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
    """The language that was heard, as an English word such as `english`."""
    duration: float
    """The length of the recording in seconds."""
    text: str
    """All that was said, without times."""
    words: list[TranscriptionWord] | None = None
    """Every word with its times; absent unless `timestamp_granularities` has `word`."""
    segments: list[TranscriptionSegment] | None = None
    """The text sentence by sentence with times and quality figures; absent if only words were asked for."""
    usage: TranscriptTextUsageDuration | None = None
    """The seconds that the request was billed for; absent where it is not told."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class AudioTranscription(Model):
    """Audio transcription."""

    model: str | AudioTranscriptionModel | None = None
    """The model that writes down what is said."""
    language: str | None = None
    """The language spoken, as an ISO 639-1 code such as en; naming it makes the result better and faster."""
    languages: list[str] | None = None
    """The languages that may be spoken, as ISO 639-1 codes."""
    keywords: list[str] | None = None
    """Names and terms that are likely to be said."""
    prompt: str | None = None
    """Words that set the style or hint at names; whisper-1 takes keywords, newer models free text."""
    delay: Literal["minimal", "low", "medium", "high", "xhigh"] | None = None
    """How long to wait for more sound before writing down: longer is more exact."""


AudioTranscriptionModel: TypeAlias = Literal[
    "whisper-1",
    "gpt-transcribe",
    "gpt-live-transcribe",
    "gpt-4o-mini-transcribe",
    "gpt-4o-mini-transcribe-2025-12-15",
    "gpt-4o-transcribe",
    "gpt-4o-transcribe-diarize",
    "gpt-realtime-whisper",
]
"""Audio transcription model: the values known when this was generated."""


AudioTranscriptionDelay: TypeAlias = Literal["minimal", "low", "medium", "high", "xhigh"]
"""Audio transcription delay: the values known when this was generated."""

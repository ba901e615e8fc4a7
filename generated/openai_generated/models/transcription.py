# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.transcription_language import TranscriptionLanguage
    from openai_generated.models.transcription_logprob import TranscriptionLogprob
    from openai_generated.models.transcription_usage import TranscriptionUsage


@model
class Transcription(Model):
    """Transcription."""

    text: str
    languages: list[TranscriptionLanguage] | None = None
    logprobs: list[TranscriptionLogprob] | None = None
    usage: TranscriptionUsage | None = None

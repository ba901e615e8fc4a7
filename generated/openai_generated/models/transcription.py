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
    """All that was said, without times or speakers."""
    languages: list[TranscriptionLanguage] | None = None
    """The languages that were heard; absent with models that do not report them."""
    logprobs: list[TranscriptionLogprob] | None = None
    """How sure the model was of each token; only if `include` asked for it."""
    usage: TranscriptionUsage | None = None
    """What the request was billed for, in tokens or in seconds, depending on the model."""

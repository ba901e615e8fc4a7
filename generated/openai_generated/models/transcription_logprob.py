# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class TranscriptionLogprob(Model):
    """Transcription logprob."""

    token: str | None = None
    """The token as text."""
    logprob: float | None = None
    """The natural logarithm of its probability: 0 is certain, the lower the less likely."""
    bytes: list[float] | None = None
    """The token in UTF-8, for tokens that hold only a part of a letter."""

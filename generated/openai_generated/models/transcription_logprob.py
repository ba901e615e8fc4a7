# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class TranscriptionLogprob(Model):
    """Transcription logprob."""

    token: str | None = None
    logprob: float | None = None
    bytes: list[float] | None = None

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class RealtimeSessionCreateParamsInputAudioTranscription(Model):
    """Realtime session create params input audio transcription."""

    language: str | None = None
    """The language spoken, as an ISO 639-1 code such as en."""
    model: str | None = None
    """The model that writes down what the user says."""
    prompt: str | None = None
    """Words that set the style or hint at names."""

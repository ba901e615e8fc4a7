# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class SessionCreateResponseInputAudioTranscription(Model):
    """Session create response input audio transcription."""

    model: str | None = None
    """The model that writes down what the user says."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class RealtimeSessionCreateParamsInputAudioTranscription(Model):
    """Realtime session create params input audio transcription."""

    language: str | None = None
    model: str | None = None
    prompt: str | None = None

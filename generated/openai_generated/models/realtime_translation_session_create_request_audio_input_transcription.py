# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class RealtimeTranslationSessionCreateRequestAudioInputTranscription(Model):
    """Realtime translation session create request audio input transcription."""

    model: str
    """The model that writes down the speaker's words."""

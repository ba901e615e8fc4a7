# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class RealtimeTranslationSessionUpdateRequestAudioInputTranscription(Model):
    """Realtime translation session update request audio input transcription."""

    model: str
    """The model that writes down the speaker's words."""

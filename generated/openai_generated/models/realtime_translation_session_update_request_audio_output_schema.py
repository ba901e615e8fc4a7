# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class RealtimeTranslationSessionUpdateRequestAudioOutputSchema(Model):
    """Realtime translation session update request audio output schema."""

    language: str | None = None

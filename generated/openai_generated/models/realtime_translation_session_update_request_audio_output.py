# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class RealtimeTranslationSessionUpdateRequestAudioOutput(Model):
    """Realtime translation session update request audio output."""

    language: str | None = None
    """The language to translate into, as a code such as es."""

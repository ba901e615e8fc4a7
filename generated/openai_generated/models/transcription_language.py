# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class TranscriptionLanguage(Model):
    """Transcription language."""

    code: str
    """The language as a short code, such as `en`."""

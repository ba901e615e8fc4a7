# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class TranscriptionWord(Model):
    """Transcription word."""

    word: str
    """One word, as it was heard."""
    start: float
    """Where the word begins, in seconds from the start of the recording."""
    end: float
    """Where the word ends, in seconds from the start of the recording."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.transcription_segment import TranscriptionSegment


@model
class TranslationVerbose(Model):
    """Translation verbose."""

    language: str
    duration: float
    text: str
    segments: list[TranscriptionSegment] | None = None

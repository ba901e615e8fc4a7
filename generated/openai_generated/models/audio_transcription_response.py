# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.audio_transcription_response_model import AudioTranscriptionResponseModel


@model
class AudioTranscriptionResponse(Model):
    """Audio transcription response."""

    model: str | AudioTranscriptionResponseModel | None = None
    """The model that writes down what is said."""
    language: str | None = None
    """The language spoken, as an ISO 639-1 code such as en; naming it makes the result better and faster."""
    prompt: str | None = None
    """Words that set the style or hint at names; whisper-1 takes keywords, newer models free text."""

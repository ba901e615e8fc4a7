# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.audio_transcription_response_model import AudioTranscriptionResponseModel


@model
class AudioTranscriptionResponse(Model):
    """Audio transcription response."""

    model: str | AudioTranscriptionResponseModel | None = None
    language: str | None = None
    languages: list[str] | None = None
    prompt: str | None = None
    delay: Literal["minimal", "low", "medium", "high", "xhigh"] | str | None = None
    keywords: list[str] | None = None

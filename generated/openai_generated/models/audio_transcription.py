# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.audio_transcription_model import AudioTranscriptionModel


@model
class AudioTranscription(Model):
    """Audio transcription."""

    model: str | AudioTranscriptionModel | None = None
    """The model that writes down what is said."""
    language: str | None = None
    """The language spoken, as an ISO 639-1 code such as en; naming it makes the result better and faster."""
    languages: list[str] | None = None
    """The languages that may be spoken, as ISO 639-1 codes."""
    keywords: list[str] | None = None
    """Names and terms that are likely to be said."""
    prompt: str | None = None
    """Words that set the style or hint at names; whisper-1 takes keywords, newer models free text."""
    delay: Literal["minimal", "low", "medium", "high", "xhigh"] | None = None
    """How long to wait for more sound before writing down: longer is more exact."""

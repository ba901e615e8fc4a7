# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_generated import models
from openai_runtime.types import SequenceNotStr, TypedDict


class AudioTranscriptionParam(TypedDict, total=False):
    """Audio transcription."""

    model: str | models.AudioTranscriptionModel
    """The model that writes down what is said."""
    language: str
    """The language spoken, as an ISO 639-1 code such as en; naming it makes the result better and faster."""
    languages: SequenceNotStr[str]
    """The languages that may be spoken, as ISO 639-1 codes."""
    keywords: SequenceNotStr[str]
    """Names and terms that are likely to be said."""
    prompt: str
    """Words that set the style or hint at names; whisper-1 takes keywords, newer models free text."""
    delay: Literal["minimal", "low", "medium", "high", "xhigh"]
    """How long to wait for more sound before writing down: longer is more exact."""

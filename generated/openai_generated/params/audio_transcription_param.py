# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_generated import models
from openai_runtime.types import SequenceNotStr, TypedDict


class AudioTranscriptionParam(TypedDict, total=False):
    """Audio transcription."""

    model: str | models.AudioTranscriptionModel
    language: str
    languages: SequenceNotStr[str]
    keywords: SequenceNotStr[str]
    prompt: str
    delay: Literal["minimal", "low", "medium", "high", "xhigh"]

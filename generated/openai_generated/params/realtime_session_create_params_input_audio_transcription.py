# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class RealtimeSessionCreateParamsInputAudioTranscription(TypedDict, total=False):
    """Realtime session create params input audio transcription."""

    language: str
    """The language spoken, as an ISO 639-1 code such as en."""
    model: str
    """The model that writes down what the user says."""
    prompt: str
    """Words that set the style or hint at names."""

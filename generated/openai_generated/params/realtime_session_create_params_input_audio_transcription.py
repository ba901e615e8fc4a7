# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class RealtimeSessionCreateParamsInputAudioTranscription(TypedDict, total=False):
    """Realtime session create params input audio transcription."""

    language: str
    model: str
    prompt: str

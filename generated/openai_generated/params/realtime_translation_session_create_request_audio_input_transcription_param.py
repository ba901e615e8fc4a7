# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class RealtimeTranslationSessionCreateRequestAudioInputTranscriptionParam(TypedDict, total=False):
    """Realtime translation session create request audio input transcription."""

    model: Required[str]
    """The model that writes down the speaker's words."""

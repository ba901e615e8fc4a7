# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionSchemaParam(TypedDict, total=False):
    """Realtime translation session update request audio input transcription schema."""

    model: Required[str]

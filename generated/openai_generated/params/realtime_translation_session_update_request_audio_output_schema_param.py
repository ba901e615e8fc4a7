# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class RealtimeTranslationSessionUpdateRequestAudioOutputSchemaParam(TypedDict, total=False):
    """Realtime translation session update request audio output schema."""

    language: str | None

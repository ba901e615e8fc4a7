# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class RealtimeTranslationSessionCreateRequestAudioOutputParam(TypedDict, total=False):
    """Realtime translation session create request audio output."""

    language: str
    """The language to translate into, as a code such as es."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class RealtimeTranslationSessionCreateRequestAudioParam(TypedDict, total=False):
    """Realtime translation session create request audio."""

    input: params.RealtimeTranslationSessionCreateRequestAudioInputParam | Model
    """How the speaker's sound is treated."""
    output: params.RealtimeTranslationSessionCreateRequestAudioOutputParam | Model
    """What the translation is like."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaRealtimeConversationItemInputAudioTranscriptionFailedEventError(Model):
    """Beta realtime conversation item input audio transcription failed event error."""

    type: str | None = None
    code: str | None = None
    message: str | None = None
    param: str | None = None

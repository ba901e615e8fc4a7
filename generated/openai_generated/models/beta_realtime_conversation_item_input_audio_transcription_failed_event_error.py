# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaRealtimeConversationItemInputAudioTranscriptionFailedEventError(Model):
    """Beta realtime conversation item input audio transcription failed event error."""

    type: str | None = None
    """What sort of failure this is."""
    code: str | None = None
    """A short word for the error that programs can compare."""
    message: str | None = None
    """Why nothing was written down, for people to read."""
    param: str | None = None
    """The parameter that caused it, if a single one did."""

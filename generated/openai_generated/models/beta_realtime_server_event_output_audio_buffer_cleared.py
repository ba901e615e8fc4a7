# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaRealtimeServerEventOutputAudioBufferCleared(Model):
    """Beta realtime server event output audio buffer cleared (`output_audio_buffer.cleared`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["output_audio_buffer.cleared"] = "output_audio_buffer.cleared"
    """Always `output_audio_buffer.cleared`."""
    response_id: str
    """The response whose sound is played to the user."""

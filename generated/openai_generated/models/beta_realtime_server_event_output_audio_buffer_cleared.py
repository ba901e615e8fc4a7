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


@model
class BetaRealtimeServerEventOutputAudioBufferStarted(Model):
    """Beta realtime server event output audio buffer started (`output_audio_buffer.started`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["output_audio_buffer.started"] = "output_audio_buffer.started"
    """Always `output_audio_buffer.started`."""
    response_id: str
    """The response whose sound is played to the user."""


@model
class BetaRealtimeServerEventOutputAudioBufferStopped(Model):
    """Beta realtime server event output audio buffer stopped (`output_audio_buffer.stopped`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["output_audio_buffer.stopped"] = "output_audio_buffer.stopped"
    """Always `output_audio_buffer.stopped`."""
    response_id: str
    """The response whose sound is played to the user."""

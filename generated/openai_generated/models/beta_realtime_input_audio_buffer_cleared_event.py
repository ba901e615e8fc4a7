# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaRealtimeInputAudioBufferClearedEvent(Model):
    """Beta realtime input audio buffer cleared event (`input_audio_buffer.cleared`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["input_audio_buffer.cleared"] = "input_audio_buffer.cleared"
    """Always `input_audio_buffer.cleared`."""


@model
class BetaRealtimeInputAudioBufferCommittedEvent(Model):
    """Beta realtime input audio buffer committed event (`input_audio_buffer.committed`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["input_audio_buffer.committed"] = "input_audio_buffer.committed"
    """Always `input_audio_buffer.committed`."""
    previous_item_id: str | None = None
    """The item in front of it; null when it is the first."""
    item_id: str
    """The user's message that is made of the sound."""

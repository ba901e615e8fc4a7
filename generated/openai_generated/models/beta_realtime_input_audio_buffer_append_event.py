# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaRealtimeInputAudioBufferAppendEvent(Model):
    """Beta realtime input audio buffer append event (`input_audio_buffer.append`)."""

    event_id: str | None = None
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Literal["input_audio_buffer.append"] = "input_audio_buffer.append"
    """Always `input_audio_buffer.append`."""
    audio: str
    """The next piece of sound, in base64, encoded as the session's input is."""


@model
class BetaRealtimeInputAudioBufferClearEvent(Model):
    """Beta realtime input audio buffer clear event (`input_audio_buffer.clear`)."""

    event_id: str | None = None
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Literal["input_audio_buffer.clear"] = "input_audio_buffer.clear"
    """Always `input_audio_buffer.clear`."""


@model
class BetaRealtimeInputAudioBufferCommitEvent(Model):
    """Beta realtime input audio buffer commit event (`input_audio_buffer.commit`)."""

    event_id: str | None = None
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Literal["input_audio_buffer.commit"] = "input_audio_buffer.commit"
    """Always `input_audio_buffer.commit`."""

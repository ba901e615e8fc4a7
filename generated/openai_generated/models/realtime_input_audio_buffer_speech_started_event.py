# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeInputAudioBufferSpeechStartedEvent(Model):
    """Realtime input audio buffer speech started event (`input_audio_buffer.speech_started`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["input_audio_buffer.speech_started"] = "input_audio_buffer.speech_started"
    """Always `input_audio_buffer.speech_started`."""
    audio_start_ms: int
    """Where the speech begins, in milliseconds of all sound sent, padding included."""
    item_id: str
    """The user's message that will be made when the speech ends."""


@model
class RealtimeInputAudioBufferSpeechStoppedEvent(Model):
    """Realtime input audio buffer speech stopped event (`input_audio_buffer.speech_stopped`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["input_audio_buffer.speech_stopped"] = "input_audio_buffer.speech_stopped"
    """Always `input_audio_buffer.speech_stopped`."""
    audio_end_ms: int
    """Where the speech ends, in milliseconds of all sound sent, silence included."""
    item_id: str
    """The user's message that is being made of the speech."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class InputAudioBufferDtmfEventReceivedEvent(Model):
    """Input audio buffer dtmf event received event (`input_audio_buffer.dtmf_event_received`)."""

    type: Literal["input_audio_buffer.dtmf_event_received"] = "input_audio_buffer.dtmf_event_received"
    """Always `input_audio_buffer.dtmf_event_received`."""
    event: str
    """The key pressed on the phone: 0 to 9, *, # or A to D."""
    received_at: int
    """When the key was pressed, in seconds since 1970."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class InputAudioBufferTimeoutTriggered(Model):
    """Input audio buffer timeout triggered (`input_audio_buffer.timeout_triggered`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["input_audio_buffer.timeout_triggered"] = "input_audio_buffer.timeout_triggered"
    """Always `input_audio_buffer.timeout_triggered`."""
    audio_start_ms: int
    """Where the silence began, in milliseconds of all sound sent."""
    audio_end_ms: int
    """Where the silence was given up, in milliseconds of all sound sent."""
    item_id: str
    """The item made of the silence."""

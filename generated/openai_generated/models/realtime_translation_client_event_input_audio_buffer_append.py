# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeTranslationClientEventInputAudioBufferAppend(Model):
    """Realtime translation client event input audio buffer append (`session.input_audio_buffer.append`)."""

    event_id: str | None = None
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Literal["session.input_audio_buffer.append"] = "session.input_audio_buffer.append"
    """Always `session.input_audio_buffer.append`."""
    audio: str
    """The next piece of sound, in base64, encoded as the session's input is."""

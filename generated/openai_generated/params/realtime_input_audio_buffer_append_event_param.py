# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class RealtimeInputAudioBufferAppendEventParam(TypedDict, total=False):
    """Realtime input audio buffer append event (`input_audio_buffer.append`)."""

    event_id: str
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Required[Literal["input_audio_buffer.append"]]
    """Always `input_audio_buffer.append`."""
    audio: Required[str]
    """The next piece of sound, in base64, encoded as the session's input is."""

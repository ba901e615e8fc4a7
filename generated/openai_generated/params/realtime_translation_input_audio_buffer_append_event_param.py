# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class RealtimeTranslationInputAudioBufferAppendEventParam(TypedDict, total=False):
    """Realtime translation input audio buffer append event (`session.input_audio_buffer.append`)."""

    audio: Required[str]
    """The next piece of sound, in base64, encoded as the session's input is."""
    type: Required[Literal["session.input_audio_buffer.append"]]
    """Always `session.input_audio_buffer.append`."""
    event_id: str | None
    """An id of your own, at most 512 characters, which an error about this event repeats."""

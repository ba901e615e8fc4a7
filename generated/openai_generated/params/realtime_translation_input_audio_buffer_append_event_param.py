# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class RealtimeTranslationInputAudioBufferAppendEventParam(TypedDict, total=False):
    """Realtime translation input audio buffer append event (`session.input_audio_buffer.append`)."""

    audio: Required[str]
    type: Required[Literal["session.input_audio_buffer.append"]]
    event_id: str | None

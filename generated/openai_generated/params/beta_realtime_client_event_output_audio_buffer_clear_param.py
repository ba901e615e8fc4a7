# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaRealtimeClientEventOutputAudioBufferClearParam(TypedDict, total=False):
    """Beta realtime client event output audio buffer clear (`output_audio_buffer.clear`)."""

    event_id: str
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Required[Literal["output_audio_buffer.clear"]]
    """Always `output_audio_buffer.clear`."""

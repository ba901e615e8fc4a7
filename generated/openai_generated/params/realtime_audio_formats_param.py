# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class RealtimeAudioFormatsAudioPcmParam(TypedDict, total=False):
    """Realtime audio formats audio pcm (`audio/pcm`)."""

    type: Literal["audio/pcm"]
    """Always `audio/pcm`."""
    rate: Literal[24000]


class RealtimeAudioFormatsAudioPcmuParam(TypedDict, total=False):
    """Realtime audio formats audio pcmu (`audio/pcmu`)."""

    type: Literal["audio/pcmu"]
    """Always `audio/pcmu`."""


class RealtimeAudioFormatsAudioPcmaParam(TypedDict, total=False):
    """Realtime audio formats audio pcma (`audio/pcma`)."""

    type: Literal["audio/pcma"]
    """Always `audio/pcma`."""


RealtimeAudioFormatsParam: TypeAlias = (
    params.RealtimeAudioFormatsAudioPcmParam
    | params.RealtimeAudioFormatsAudioPcmuParam
    | params.RealtimeAudioFormatsAudioPcmaParam
)
"""Realtime audio formats: one of 3 kinds, told apart by `type`."""

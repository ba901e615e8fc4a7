# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class RealtimeAudioFormatsAudioPcmParam(TypedDict, total=False):
    """Realtime audio formats audio pcm (`audio/pcm`)."""

    type: Literal["audio/pcm"]
    """Always `audio/pcm`."""
    rate: Literal[24000]

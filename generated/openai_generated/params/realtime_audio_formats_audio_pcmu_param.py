# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class RealtimeAudioFormatsAudioPcmuParam(TypedDict, total=False):
    """Realtime audio formats audio pcmu (`audio/pcmu`)."""

    type: Literal["audio/pcmu"]
    """Always `audio/pcmu`."""

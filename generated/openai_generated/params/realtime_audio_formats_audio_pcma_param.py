# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class RealtimeAudioFormatsAudioPcmaParam(TypedDict, total=False):
    """Realtime audio formats audio pcma (`audio/pcma`)."""

    type: Literal["audio/pcma"]
    """Always `audio/pcma`."""

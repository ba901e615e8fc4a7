# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeAudioFormatsAudioPcm(Model):
    """Realtime audio formats audio pcm (`audio/pcm`)."""

    type: Literal["audio/pcm"] | None = None
    """Always `audio/pcm`."""
    rate: Literal[24000] | None = None

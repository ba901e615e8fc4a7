# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class RealtimeAudioFormatsAudioPcm(Model):
    """Realtime audio formats audio pcm (`audio/pcm`)."""

    type: Literal["audio/pcm"] | None = None
    """Always `audio/pcm`."""
    rate: Literal[24000] | None = None


@model
class RealtimeAudioFormatsAudioPcmu(Model):
    """Realtime audio formats audio pcmu (`audio/pcmu`)."""

    type: Literal["audio/pcmu"] | None = None
    """Always `audio/pcmu`."""


@model
class RealtimeAudioFormatsAudioPcma(Model):
    """Realtime audio formats audio pcma (`audio/pcma`)."""

    type: Literal["audio/pcma"] | None = None
    """Always `audio/pcma`."""


if TYPE_CHECKING:
    RealtimeAudioFormats: TypeAlias = (
        RealtimeAudioFormatsAudioPcm | RealtimeAudioFormatsAudioPcmu | RealtimeAudioFormatsAudioPcma
    )
    """Realtime audio formats: one of 3 kinds, told apart by `type`."""
else:
    RealtimeAudioFormats = TaggedUnion(
        "RealtimeAudioFormats",
        __package__,
        key="type",
        variants={
            "audio/pcm": "RealtimeAudioFormatsAudioPcm",
            "audio/pcma": "RealtimeAudioFormatsAudioPcma",
            "audio/pcmu": "RealtimeAudioFormatsAudioPcmu",
        },
        shapes=(
            ((), "RealtimeAudioFormatsAudioPcm"),
            ((), "RealtimeAudioFormatsAudioPcmu"),
            ((), "RealtimeAudioFormatsAudioPcma"),
        ),
    )

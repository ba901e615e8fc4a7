# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion


@model
class AudioFormatAudioPCM(Model):
    """Audio format audio pcm (`audio/pcm`)."""

    rate: Literal[16000, 24000]
    type: Literal["audio/pcm"] = "audio/pcm"
    """Always `audio/pcm`."""


AudioFormatAudioPCMRate: TypeAlias = Literal[16000, 24000]
"""Audio format audio pcm rate: the values known when this was generated."""


@model
class AudioFormatAudioPCMU(Model):
    """Audio format audio pcmu (`audio/pcmu`)."""

    rate: int
    type: Literal["audio/pcmu"] = "audio/pcmu"
    """Always `audio/pcmu`."""


@model
class AudioFormatAudioPCMA(Model):
    """Audio format audio pcma (`audio/pcma`)."""

    rate: int
    type: Literal["audio/pcma"] = "audio/pcma"
    """Always `audio/pcma`."""


if TYPE_CHECKING:
    AudioFormat: TypeAlias = AudioFormatAudioPCM | AudioFormatAudioPCMU | AudioFormatAudioPCMA
    """Audio format: one of 3 kinds, told apart by `type`."""
else:
    AudioFormat = TaggedUnion(
        "AudioFormat",
        __package__,
        key="type",
        variants={
            "audio/pcm": "AudioFormatAudioPCM",
            "audio/pcma": "AudioFormatAudioPCMA",
            "audio/pcmu": "AudioFormatAudioPCMU",
        },
        shapes=(),
    )

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class AudioFormatAudioPCMParam(TypedDict, total=False):
    """Audio format audio pcm (`audio/pcm`)."""

    rate: Required[Literal[16000, 24000]]
    type: Required[Literal["audio/pcm"]]
    """Always `audio/pcm`."""


class AudioFormatAudioPCMUParam(TypedDict, total=False):
    """Audio format audio pcmu (`audio/pcmu`)."""

    rate: Required[int]
    type: Required[Literal["audio/pcmu"]]
    """Always `audio/pcmu`."""


class AudioFormatAudioPCMAParam(TypedDict, total=False):
    """Audio format audio pcma (`audio/pcma`)."""

    rate: Required[int]
    type: Required[Literal["audio/pcma"]]
    """Always `audio/pcma`."""


AudioFormatParam: TypeAlias = (
    params.AudioFormatAudioPCMParam | params.AudioFormatAudioPCMUParam | params.AudioFormatAudioPCMAParam
)
"""Audio format: one of 3 kinds, told apart by `type`."""

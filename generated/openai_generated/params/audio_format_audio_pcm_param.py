# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class AudioFormatAudioPCMParam(TypedDict, total=False):
    """Audio format audio pcm (`audio/pcm`)."""

    rate: Required[Literal[16000, 24000]]
    type: Required[Literal["audio/pcm"]]

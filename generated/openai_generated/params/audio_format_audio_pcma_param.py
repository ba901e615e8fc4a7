# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class AudioFormatAudioPCMAParam(TypedDict, total=False):
    """Audio format audio pcma (`audio/pcma`)."""

    rate: Required[int]
    type: Required[Literal["audio/pcma"]]

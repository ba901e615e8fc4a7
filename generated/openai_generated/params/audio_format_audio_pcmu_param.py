# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class AudioFormatAudioPCMUParam(TypedDict, total=False):
    """Audio format audio pcmu (`audio/pcmu`)."""

    rate: Required[int]
    type: Required[Literal["audio/pcmu"]]

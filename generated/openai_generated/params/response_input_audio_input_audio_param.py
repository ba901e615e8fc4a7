# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponseInputAudioInputAudioParam(TypedDict, total=False):
    """Response input audio input audio."""

    data: Required[str]
    """The recording's bytes in base64."""
    format: Required[Literal["mp3", "wav"]]
    """How the decoded bytes are encoded."""

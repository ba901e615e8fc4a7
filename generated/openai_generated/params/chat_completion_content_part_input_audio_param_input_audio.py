# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ChatCompletionContentPartInputAudioParamInputAudio(TypedDict, total=False):
    """Chat completion content part input audio param input audio."""

    data: Required[str]
    """The recording in base64."""
    format: Required[Literal["wav", "mp3"]]
    """The encoding of the recording: wav or mp3."""

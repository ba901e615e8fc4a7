# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ChatCompletionContentPartInputAudioParamInputAudio(Model):
    """Chat completion content part input audio param input audio."""

    data: str
    """The recording in base64."""
    format: Literal["wav", "mp3"]
    """The encoding of the recording: wav or mp3."""

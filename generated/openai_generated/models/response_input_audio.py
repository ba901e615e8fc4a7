# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response_input_audio_input_audio import ResponseInputAudioInputAudio


@model
class ResponseInputAudio(Model):
    """Response input audio (`input_audio`)."""

    type: Literal["input_audio"] = "input_audio"
    """Always `input_audio`."""
    input_audio: ResponseInputAudioInputAudio
    """The recording and its format."""

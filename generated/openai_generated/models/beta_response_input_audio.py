# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class BetaResponseInputAudio(Model):
    """Beta response input audio (`input_audio`)."""

    type: Literal["input_audio"] = "input_audio"
    """Always `input_audio`."""
    input_audio: BetaResponseInputAudioInputAudio
    """The recording and its format."""


@model
class BetaResponseInputAudioInputAudio(Model):
    """Beta response input audio input audio."""

    data: str
    """The recording's bytes in base64."""
    format: Literal["mp3", "wav"]
    """How the decoded bytes are encoded."""


BetaResponseInputAudioInputAudioFormat: TypeAlias = Literal["mp3", "wav"]
"""Beta response input audio input audio format: the values known when this was generated."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_input_audio_input_audio import BetaInputAudioInputAudio


@model
class BetaInputAudio(Model):
    """Beta input audio (`input_audio`)."""

    type: Literal["input_audio"] = "input_audio"
    input_audio: BetaInputAudioInputAudio

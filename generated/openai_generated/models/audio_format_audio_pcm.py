# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AudioFormatAudioPCM(Model):
    """Audio format audio pcm (`audio/pcm`)."""

    rate: Literal[16000, 24000] | int
    type: Literal["audio/pcm"] = "audio/pcm"

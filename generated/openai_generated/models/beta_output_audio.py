# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaOutputAudio(Model):
    """Beta output audio (`output_audio`)."""

    type: Literal["output_audio"] = "output_audio"
    data: str
    transcript: str

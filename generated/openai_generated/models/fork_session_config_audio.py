# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.audio_format import AudioFormat


@model
class ForkSessionConfigAudio(Model):
    """Fork session config audio."""

    format: AudioFormat | None = None

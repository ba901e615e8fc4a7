# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class SpeechAudioDoneEventUsage(Model):
    """Speech audio done event usage."""

    input_tokens: int
    output_tokens: int
    total_tokens: int

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class SpeechAudioDoneEventUsage(Model):
    """Speech audio done event usage."""

    input_tokens: int
    """Tokens of the text to be spoken."""
    output_tokens: int
    """Tokens of the audio that was made."""
    total_tokens: int
    """Input and output together."""

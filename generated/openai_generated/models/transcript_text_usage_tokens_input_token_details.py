# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class TranscriptTextUsageTokensInputTokenDetails(Model):
    """Transcript text usage tokens input token details."""

    text_tokens: int | None = None
    """Tokens of the prompt."""
    audio_tokens: int | None = None
    """Tokens of the recording."""

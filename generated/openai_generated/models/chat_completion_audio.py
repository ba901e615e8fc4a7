# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ChatCompletionAudio(Model):
    """Chat completion audio."""

    id: str
    expires_at: int
    data: str
    transcript: str

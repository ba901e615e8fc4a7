# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ChatCompletionAudio(Model):
    """Chat completion audio."""

    id: str
    """Refers to this spoken answer in the messages of a later request."""
    expires_at: int
    """Until when the server keeps the spoken answer, in seconds since 1970."""
    data: str
    """The whole sound in base64, encoded as the request asked."""
    transcript: str
    """What is said in the sound."""

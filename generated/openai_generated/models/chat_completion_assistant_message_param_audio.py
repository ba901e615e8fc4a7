# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ChatCompletionAssistantMessageParamAudio(Model):
    """Chat completion assistant message param audio."""

    id: str
    """The id of that spoken answer, valid until its expires_at."""

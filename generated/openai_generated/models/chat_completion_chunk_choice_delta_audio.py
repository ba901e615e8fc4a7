# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ChatCompletionChunkChoiceDeltaAudio(Model):
    """Chat completion chunk choice delta audio."""

    id: str | None = None
    data: str | None = None
    expires_at: int | None = None
    transcript: str | None = None

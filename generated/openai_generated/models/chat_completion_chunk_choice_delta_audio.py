# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ChatCompletionChunkChoiceDeltaAudio(Model):
    """Chat completion chunk choice delta audio."""

    id: str | None = None
    """The id of the spoken answer, by which a later request may refer to it."""
    data: str | None = None
    """The next piece of sound, in base64."""
    expires_at: int | None = None
    """Until when the server keeps the spoken answer, in seconds since 1970."""
    transcript: str | None = None
    """The next piece of what is being said, to be appended."""

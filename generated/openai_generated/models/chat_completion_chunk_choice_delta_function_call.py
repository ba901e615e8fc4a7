# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ChatCompletionChunkChoiceDeltaFunctionCall(Model):
    """Chat completion chunk choice delta function call."""

    arguments: str | None = None
    """The next piece of the arguments' JSON text, to be appended."""
    name: str | None = None
    """The function to be called; in the first piece of the call only."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ChatCompletionChunkChoiceDeltaToolCallFunction(Model):
    """Chat completion chunk choice delta tool call function."""

    name: str | None = None
    """The function to call, in the first piece only."""
    arguments: str | None = None
    """The next piece of the arguments' JSON text; parse it once the call is complete."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ChatCompletionCreateParamsFunction(Model):
    """Chat completion create params function."""

    description: str | None = None
    """Tells the model what the function does and when to call it."""
    name: str
    """What the function is called: letters, digits, underscores and dashes, at most 64."""
    parameters: dict[str, object] | None = None
    """A JSON schema of the arguments; leave it out for a function that takes none."""

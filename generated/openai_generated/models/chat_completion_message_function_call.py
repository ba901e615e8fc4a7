# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ChatCompletionMessageFunctionCall(Model):
    """Chat completion message function call."""

    arguments: str
    """The arguments as JSON text that the model wrote; check them before you call."""
    name: str
    """Which function is to be called."""

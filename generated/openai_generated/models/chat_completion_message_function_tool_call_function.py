# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ChatCompletionMessageFunctionToolCallFunction(Model):
    """Chat completion message function tool call function."""

    name: str
    """The function as you declared it."""
    arguments: str
    """The arguments as JSON text that the model wrote; check them before you call."""

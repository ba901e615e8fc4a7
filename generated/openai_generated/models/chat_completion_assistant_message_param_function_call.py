# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ChatCompletionAssistantMessageParamFunctionCall(Model):
    """Chat completion assistant message param function call."""

    arguments: str
    """The arguments as JSON text that the model wrote; it may be invalid."""
    name: str
    """Which function the assistant wanted called."""

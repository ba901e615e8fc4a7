# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ChatCompletionMessageCustomToolCallCustom(Model):
    """Chat completion message custom tool call custom."""

    name: str
    """The word by which you declared the tool."""
    input: str
    """What the model hands to the tool, as free text."""

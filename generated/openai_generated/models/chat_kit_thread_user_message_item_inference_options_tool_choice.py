# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ChatKitThreadUserMessageItemInferenceOptionsToolChoice(Model):
    """Chat kit thread user message item inference options tool choice."""

    id: str
    """Which tool is wanted."""

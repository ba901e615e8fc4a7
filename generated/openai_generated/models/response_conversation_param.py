# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ResponseConversationParam(Model):
    """Response conversation param."""

    id: str
    """The conversation that supplies earlier items and receives the new ones."""

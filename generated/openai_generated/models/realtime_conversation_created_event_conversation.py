# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class RealtimeConversationCreatedEventConversation(Model):
    """Realtime conversation created event conversation."""

    id: str | None = None
    """Tells this conversation from others; begins with conv_."""
    object: str | None = None
    """Always realtime.conversation."""

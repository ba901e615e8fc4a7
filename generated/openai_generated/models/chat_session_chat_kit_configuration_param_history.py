# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ChatSessionChatKitConfigurationParamHistory(Model):
    """Chat session chat kit configuration param history."""

    enabled: bool | None = None
    """Whether people can go back to earlier threads; true by default."""
    recent_threads: int | None = None
    """How many threads they see, 1 or more; all if left out."""

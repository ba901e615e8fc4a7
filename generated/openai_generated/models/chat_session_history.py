# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ChatSessionHistory(Model):
    """Chat session history."""

    enabled: bool
    """Whether people can go back to earlier threads."""
    recent_threads: int | None = None
    """How many threads they see; None for all."""

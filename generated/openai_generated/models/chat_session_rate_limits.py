# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ChatSessionRateLimits(Model):
    """Chat session rate limits."""

    max_requests_per_1_minute: int
    """How many requests the session may make in any minute."""

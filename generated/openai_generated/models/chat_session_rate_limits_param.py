# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ChatSessionRateLimitsParam(Model):
    """Chat session rate limits param."""

    max_requests_per_1_minute: int | None = None
    """How many requests the session may make in any minute, 1 or more; 10 by default."""

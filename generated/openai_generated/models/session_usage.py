# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class SessionUsage(Model):
    """Session usage."""

    seconds: float
    active_seconds: int | None = None
    paused_seconds: int | None = None

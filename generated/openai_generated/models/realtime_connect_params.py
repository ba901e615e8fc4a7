# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class RealtimeConnectParams(Model):
    """Realtime connect params."""

    call_id: str | None = None
    """The call to listen in on and steer, instead of a session of its own."""
    model: str | None = None
    """The realtime model to talk to."""

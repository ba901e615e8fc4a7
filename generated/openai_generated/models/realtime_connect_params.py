# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class RealtimeConnectParams(Model):
    """Realtime connect params."""

    call_id: str | None = None
    model: str | None = None

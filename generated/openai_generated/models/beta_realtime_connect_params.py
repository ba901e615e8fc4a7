# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaRealtimeConnectParams(Model):
    """Beta realtime connect params."""

    model: str
    """The realtime model to talk to."""

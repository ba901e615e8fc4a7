# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaRealtimeResponseStatusError(Model):
    """Beta realtime response status error."""

    type: str | None = None
    code: str | None = None
    message: str | None = None

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaRealtimeResponseStatusError(Model):
    """Beta realtime response status error."""

    type: str | None = None
    """What sort of failure this is."""
    code: str | None = None
    """A short word for the error that programs can compare."""
    message: str | None = None
    """Why the response failed, for people to read."""

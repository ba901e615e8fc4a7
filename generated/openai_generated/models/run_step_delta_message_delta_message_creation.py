# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class RunStepDeltaMessageDeltaMessageCreation(Model):
    """Run step delta message delta message creation."""

    message_id: str | None = None
    """Where to read the message."""

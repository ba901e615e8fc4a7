# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class MessageCreationStepDetailsMessageCreation(Model):
    """Message creation step details message creation."""

    message_id: str
    """Where to read the message."""

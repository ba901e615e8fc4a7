# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaResponseConversationParam(Model):
    """Beta response conversation param."""

    id: str

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaResponsesClientEventContextManagement(Model):
    """Beta responses client event context management."""

    type: str
    compact_threshold: int | None = None

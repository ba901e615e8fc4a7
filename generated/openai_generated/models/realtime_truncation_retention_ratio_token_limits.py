# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class RealtimeTruncationRetentionRatioTokenLimits(Model):
    """Realtime truncation retention ratio token limits."""

    post_instructions: int | None = None
    """How many tokens the conversation may have behind the instructions."""

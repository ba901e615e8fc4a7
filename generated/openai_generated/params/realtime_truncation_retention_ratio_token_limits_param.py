# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class RealtimeTruncationRetentionRatioTokenLimitsParam(TypedDict, total=False):
    """Realtime truncation retention ratio token limits."""

    post_instructions: int
    """How many tokens the conversation may have behind the instructions."""

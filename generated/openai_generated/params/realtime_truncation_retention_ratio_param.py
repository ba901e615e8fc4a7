# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class RealtimeTruncationRetentionRatioParam(TypedDict, total=False):
    """Realtime truncation retention ratio (`retention_ratio`)."""

    type: Required[Literal["retention_ratio"]]
    """Always `retention_ratio`."""
    retention_ratio: Required[float]
    """Share of the tokens behind the instructions that is kept when old ones must go, 0 to 1."""
    token_limits: params.RealtimeTruncationRetentionRatioTokenLimitsParam | Model
    """Bounds of your own, below that of the model."""


class RealtimeTruncationRetentionRatioTokenLimitsParam(TypedDict, total=False):
    """Realtime truncation retention ratio token limits."""

    post_instructions: int
    """How many tokens the conversation may have behind the instructions."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_top_log_prob import BetaTopLogProb


@model
class BetaLogProb(Model):
    """Beta log prob."""

    token: str
    logprob: float
    bytes: list[int]
    top_logprobs: list[BetaTopLogProb]

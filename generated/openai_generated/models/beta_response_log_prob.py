# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_response_log_prob_top_logprob import BetaResponseLogProbTopLogprob


@model
class BetaResponseLogProb(Model):
    """Beta response log prob."""

    token: str
    logprob: float
    top_logprobs: list[BetaResponseLogProbTopLogprob] | None = None

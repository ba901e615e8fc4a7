# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_response_output_text_logprob_top_logprob import (
        BetaResponseOutputTextLogprobTopLogprob,
    )


@model
class BetaResponseOutputTextLogprob(Model):
    """Beta response output text logprob."""

    token: str
    logprob: float
    bytes: list[int]
    top_logprobs: list[BetaResponseOutputTextLogprobTopLogprob]

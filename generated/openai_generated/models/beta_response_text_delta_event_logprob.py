# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_response_text_delta_event_logprob_top_logprob import (
        BetaResponseTextDeltaEventLogprobTopLogprob,
    )


@model
class BetaResponseTextDeltaEventLogprob(Model):
    """Beta response text delta event logprob."""

    token: str
    logprob: float
    top_logprobs: list[BetaResponseTextDeltaEventLogprobTopLogprob] | None = None

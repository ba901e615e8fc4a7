# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_response_log_prob import BetaResponseLogProb


@model
class BetaResponsesServerEventBetaResponseTextWsDelta(Model):
    """Beta responses server event beta response text ws delta (`response.output_text.delta`)."""

    content_index: int
    delta: str
    item_id: str
    logprobs: list[BetaResponseLogProb]
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.delta"] = "response.output_text.delta"
    agent: BetaAgentTag | None = None
    stream_id: str | None = None

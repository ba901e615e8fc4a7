# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDelta(Model):
    """Beta responses server event beta response reasoning summary text ws delta (`response.reasoning_summary_text.delta`)."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_text.delta"] = "response.reasoning_summary_text.delta"
    agent: BetaAgentTag | None = None
    stream_id: str | None = None

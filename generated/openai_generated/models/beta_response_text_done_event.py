# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_response_text_delta_event_logprob import BetaResponseTextDeltaEventLogprob


@model
class BetaResponseTextDoneEvent(Model):
    """Beta response text done event (`response.output_text.done`)."""

    agent: BetaAgentTag | None = None
    type: Literal["response.output_text.done"] = "response.output_text.done"
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: int
    logprobs: list[BetaResponseTextDeltaEventLogprob]

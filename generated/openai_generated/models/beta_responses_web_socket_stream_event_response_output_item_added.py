# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_response_output_item import BetaResponseOutputItem


@model
class BetaResponsesWebSocketStreamEventResponseOutputItemAdded(Model):
    """Beta responses web socket stream event response output item added (`response.output_item.added`)."""

    agent: BetaAgentTag | None = None
    type: Literal["response.output_item.added"] = "response.output_item.added"
    output_index: int
    sequence_number: int
    item: BetaResponseOutputItem
    stream_id: str | None = None

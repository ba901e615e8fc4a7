# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesServerEventBetaResponseRefusalWsDone(Model):
    """Beta responses server event beta response refusal ws done (`response.refusal.done`)."""

    content_index: int
    item_id: str
    output_index: int
    refusal: str
    sequence_number: int
    type: Literal["response.refusal.done"] = "response.refusal.done"
    agent: BetaAgentTag | None = None
    stream_id: str | None = None

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesServerEventBetaResponseImageGenCallWsCompleted(Model):
    """Beta responses server event beta response image gen call ws completed (`response.image_generation_call.completed`)."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.completed"] = "response.image_generation_call.completed"
    agent: BetaAgentTag | None = None
    stream_id: str | None = None

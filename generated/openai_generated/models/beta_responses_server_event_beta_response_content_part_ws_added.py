# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_output_content import BetaOutputContent


@model
class BetaResponsesServerEventBetaResponseContentPartWsAdded(Model):
    """Beta responses server event beta response content part ws added (`response.content_part.added`)."""

    content_index: int
    item_id: str
    output_index: int
    part: BetaOutputContent
    sequence_number: int
    type: Literal["response.content_part.added"] = "response.content_part.added"
    agent: BetaAgentTag | None = None
    stream_id: str | None = None

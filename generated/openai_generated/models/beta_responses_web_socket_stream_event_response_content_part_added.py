# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_output_content import BetaOutputContent


@model
class BetaResponsesWebSocketStreamEventResponseContentPartAdded(Model):
    """Beta responses web socket stream event response content part added (`response.content_part.added`)."""

    agent: BetaAgentTag | None = None
    type: Literal["response.content_part.added"] = "response.content_part.added"
    item_id: str
    output_index: int
    content_index: int
    part: BetaOutputContent
    sequence_number: int
    stream_id: str | None = None

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_output_content import BetaOutputContent


@model
class BetaResponseContentPartDoneEvent(Model):
    """Beta response content part done event (`response.content_part.done`)."""

    agent: BetaAgentTag | None = None
    type: Literal["response.content_part.done"] = "response.content_part.done"
    item_id: str
    output_index: int
    content_index: int
    sequence_number: int
    part: BetaOutputContent

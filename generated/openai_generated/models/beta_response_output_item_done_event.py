# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_response_output_item import BetaResponseOutputItem


@model
class BetaResponseOutputItemDoneEvent(Model):
    """Beta response output item done event (`response.output_item.done`)."""

    agent: BetaAgentTag | None = None
    type: Literal["response.output_item.done"] = "response.output_item.done"
    output_index: int
    sequence_number: int
    item: BetaResponseOutputItem

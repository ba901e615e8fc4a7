# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseWebSearchCallInProgressEvent(Model):
    """Beta response web search call in progress event (`response.web_search_call.in_progress`)."""

    agent: BetaAgentTag | None = None
    type: Literal["response.web_search_call.in_progress"] = "response.web_search_call.in_progress"
    output_index: int
    item_id: str
    sequence_number: int

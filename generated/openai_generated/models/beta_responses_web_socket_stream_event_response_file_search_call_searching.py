# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesWebSocketStreamEventResponseFileSearchCallSearching(Model):
    """Beta responses web socket stream event response file search call searching (`response.file_search_call.searching`)."""

    agent: BetaAgentTag | None = None
    type: Literal["response.file_search_call.searching"] = "response.file_search_call.searching"
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesServerEventBetaResponseFileSearchCallInWsProgress(Model):
    """Beta responses server event beta response file search call in ws progress (`response.file_search_call.in_progress`)."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.in_progress"] = "response.file_search_call.in_progress"
    agent: BetaAgentTag | None = None
    stream_id: str | None = None

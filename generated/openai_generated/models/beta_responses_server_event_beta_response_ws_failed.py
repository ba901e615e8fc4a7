# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_response import BetaResponse


@model
class BetaResponsesServerEventBetaResponseWsFailed(Model):
    """Beta responses server event beta response ws failed (`response.failed`)."""

    response: BetaResponse
    sequence_number: int
    type: Literal["response.failed"] = "response.failed"
    agent: BetaAgentTag | None = None
    stream_id: str | None = None

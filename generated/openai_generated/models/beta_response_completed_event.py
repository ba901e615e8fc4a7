# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_response import BetaResponse


@model
class BetaResponseCompletedEvent(Model):
    """Beta response completed event (`response.completed`)."""

    agent: BetaAgentTag | None = None
    type: Literal["response.completed"] = "response.completed"
    response: BetaResponse
    sequence_number: int

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesWebSocketStreamEventResponseImageGenerationCallCompleted(Model):
    """Beta responses web socket stream event response image generation call completed (`response.image_generation_call.completed`)."""

    agent: BetaAgentTag | None = None
    type: Literal["response.image_generation_call.completed"] = "response.image_generation_call.completed"
    output_index: int
    sequence_number: int
    item_id: str
    stream_id: str | None = None

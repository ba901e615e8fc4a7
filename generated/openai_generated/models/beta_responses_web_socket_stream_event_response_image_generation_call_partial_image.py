# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage(Model):
    """Beta responses web socket stream event response image generation call partial image (`response.image_generation_call.partial_image`)."""

    agent: BetaAgentTag | None = None
    type: Literal["response.image_generation_call.partial_image"] = "response.image_generation_call.partial_image"
    output_index: int
    item_id: str
    sequence_number: int
    partial_image_index: int
    partial_image_b64: str
    size: str | None = None
    quality: str | None = None
    background: str | None = None
    output_format: str | None = None
    stream_id: str | None = None

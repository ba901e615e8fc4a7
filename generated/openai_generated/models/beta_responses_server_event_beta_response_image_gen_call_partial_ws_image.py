# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesServerEventBetaResponseImageGenCallPartialWsImage(Model):
    """Beta responses server event beta response image gen call partial ws image (`response.image_generation_call.partial_image`)."""

    item_id: str
    output_index: int
    partial_image_b64: str
    partial_image_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.partial_image"] = "response.image_generation_call.partial_image"
    agent: BetaAgentTag | None = None
    background: str | None = None
    output_format: str | None = None
    quality: str | None = None
    size: str | None = None
    stream_id: str | None = None

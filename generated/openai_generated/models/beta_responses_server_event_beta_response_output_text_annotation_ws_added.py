# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_annotation import BetaAnnotation


@model
class BetaResponsesServerEventBetaResponseOutputTextAnnotationWsAdded(Model):
    """Beta responses server event beta response output text annotation ws added (`response.output_text.annotation.added`)."""

    annotation: BetaAnnotation | None = None
    annotation_index: int
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.annotation.added"] = "response.output_text.annotation.added"
    agent: BetaAgentTag | None = None
    stream_id: str | None = None

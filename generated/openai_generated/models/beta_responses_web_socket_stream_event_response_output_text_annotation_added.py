# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_response_output_text_annotation import BetaResponseOutputTextAnnotation


@model
class BetaResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded(Model):
    """Beta responses web socket stream event response output text annotation added (`response.output_text.annotation.added`)."""

    agent: BetaAgentTag | None = None
    type: Literal["response.output_text.annotation.added"] = "response.output_text.annotation.added"
    item_id: str
    output_index: int
    content_index: int
    annotation_index: int
    sequence_number: int
    annotation: BetaResponseOutputTextAnnotation | None = None
    stream_id: str | None = None

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_response_output_text_annotation import BetaResponseOutputTextAnnotation


@model
class BetaResponseOutputTextAnnotationAddedEvent(Model):
    """Beta response output text annotation added event (`response.output_text.annotation.added`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["response.output_text.annotation.added"] = "response.output_text.annotation.added"
    """Always `response.output_text.annotation.added`."""
    item_id: str
    """The item that this belongs to."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    content_index: int
    """Which part of the item's content this is about, counted from 0."""
    annotation_index: int
    """The position of the citation among those of the text."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    annotation: BetaResponseOutputTextAnnotation | None = None
    """The new citation."""

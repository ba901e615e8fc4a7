# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_output_text_annotation_added_event import (
    BetaResponseOutputTextAnnotationAddedEvent,
)
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseOutputTextAnnotationAdded(BetaResponseOutputTextAnnotationAddedEvent):
    """Beta responses server event response output text annotation added (`response.output_text.annotation.added`)."""

    stream_id: str | None = None

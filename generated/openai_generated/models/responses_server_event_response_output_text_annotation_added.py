# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_output_text_annotation_added_event import ResponseOutputTextAnnotationAddedEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseOutputTextAnnotationAdded(ResponseOutputTextAnnotationAddedEvent):
    """Responses server event response output text annotation added (`response.output_text.annotation.added`)."""

    stream_id: str | None = None

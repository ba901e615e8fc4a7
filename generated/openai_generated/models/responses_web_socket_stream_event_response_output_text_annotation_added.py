# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response_output_text_annotation import ResponseOutputTextAnnotation


@model
class ResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded(Model):
    """Responses web socket stream event response output text annotation added (`response.output_text.annotation.added`)."""

    type: Literal["response.output_text.annotation.added"] = "response.output_text.annotation.added"
    item_id: str
    output_index: int
    content_index: int
    annotation_index: int
    sequence_number: int
    annotation: ResponseOutputTextAnnotation | None = None
    stream_id: str | None = None

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
    annotation: ResponseOutputTextAnnotation | None = None
    """The new citation."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""

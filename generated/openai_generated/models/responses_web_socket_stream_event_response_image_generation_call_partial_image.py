# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage(Model):
    """Responses web socket stream event response image generation call partial image (`response.image_generation_call.partial_image`)."""

    type: Literal["response.image_generation_call.partial_image"] = "response.image_generation_call.partial_image"
    """Always `response.image_generation_call.partial_image`."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    item_id: str
    """The item that this is about."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    partial_image_index: int
    """Which unfinished picture this is, counted from 0."""
    partial_image_b64: str
    """The unfinished picture in base64."""
    size: str | None = None
    """Width and height in pixels of the picture."""
    quality: str | None = None
    """How much care goes into the picture."""
    background: str | None = None
    """Whether the background is transparent or opaque."""
    output_format: str | None = None
    """The file type of the picture."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.output_content import OutputContent


@model
class ResponsesWebSocketStreamEventResponseContentPartDone(Model):
    """Responses web socket stream event response content part done (`response.content_part.done`)."""

    type: Literal["response.content_part.done"] = "response.content_part.done"
    item_id: str
    output_index: int
    content_index: int
    sequence_number: int
    part: OutputContent
    stream_id: str | None = None

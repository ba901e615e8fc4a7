# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response import Response


@model
class ResponsesWebSocketStreamEventResponseCreated(Model):
    """Responses web socket stream event response created (`response.created`)."""

    type: Literal["response.created"] = "response.created"
    """Always `response.created`."""
    response: Response
    """The response as far as it is, still without output."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""

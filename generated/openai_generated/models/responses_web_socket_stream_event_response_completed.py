# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response import Response


@model
class ResponsesWebSocketStreamEventResponseCompleted(Model):
    """Responses web socket stream event response completed (`response.completed`)."""

    type: Literal["response.completed"] = "response.completed"
    """Always `response.completed`."""
    response: Response
    """The whole response, done, with its usage."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


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


@model
class ResponsesWebSocketStreamEventResponseFailed(Model):
    """Responses web socket stream event response failed (`response.failed`)."""

    type: Literal["response.failed"] = "response.failed"
    """Always `response.failed`."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    response: Response
    """The response with its error."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesWebSocketStreamEventResponseIncomplete(Model):
    """Responses web socket stream event response incomplete (`response.incomplete`)."""

    type: Literal["response.incomplete"] = "response.incomplete"
    """Always `response.incomplete`."""
    response: Response
    """The response as far as it got, with the reason why it stopped."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesWebSocketStreamEventResponseQueued(Model):
    """Responses web socket stream event response queued (`response.queued`)."""

    type: Literal["response.queued"] = "response.queued"
    """Always `response.queued`."""
    response: Response
    """The response as far as it is, still without output."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""

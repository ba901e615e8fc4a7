# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response import Response


@model
class ResponseCompletedEvent(Model):
    """Response completed event (`response.completed`)."""

    type: Literal["response.completed"] = "response.completed"
    """Always `response.completed`."""
    response: Response
    """The whole response, done, with its usage."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""


@model
class ResponseCreatedEvent(Model):
    """Response created event (`response.created`)."""

    type: Literal["response.created"] = "response.created"
    """Always `response.created`."""
    response: Response
    """The response as far as it is, still without output."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""


@model
class ResponseErrorEvent(Model):
    """Response error event (`error`)."""

    type: Literal["error"] = "error"
    """Always `error`."""
    code: str | None = None
    """A short word for the error that programs can compare; null when there is none."""
    message: str
    """What went wrong, for people to read."""
    param: str | None = None
    """The request parameter that caused it; null when no single one did."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""


@model
class ResponseFailedEvent(Model):
    """Response failed event (`response.failed`)."""

    type: Literal["response.failed"] = "response.failed"
    """Always `response.failed`."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    response: Response
    """The response with its error."""


@model
class ResponseIncompleteEvent(Model):
    """Response incomplete event (`response.incomplete`)."""

    type: Literal["response.incomplete"] = "response.incomplete"
    """Always `response.incomplete`."""
    response: Response
    """The response as far as it got, with the reason why it stopped."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""


@model
class ResponseQueuedEvent(Model):
    """Response queued event (`response.queued`)."""

    type: Literal["response.queued"] = "response.queued"
    """Always `response.queued`."""
    response: Response
    """The response as far as it is, still without output."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""

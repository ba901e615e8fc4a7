# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_response import BetaResponse


@model
class BetaResponseCompletedEvent(Model):
    """Beta response completed event (`response.completed`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["response.completed"] = "response.completed"
    """Always `response.completed`."""
    response: BetaResponse
    """The whole response, done, with its usage."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""


@model
class BetaResponseCreatedEvent(Model):
    """Beta response created event (`response.created`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["response.created"] = "response.created"
    """Always `response.created`."""
    response: BetaResponse
    """The response as far as it is, still without output."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""


@model
class BetaResponseErrorEvent(Model):
    """Beta response error event (`error`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
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
class BetaResponseFailedEvent(Model):
    """Beta response failed event (`response.failed`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["response.failed"] = "response.failed"
    """Always `response.failed`."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    response: BetaResponse
    """The response with its error."""


@model
class BetaResponseIncompleteEvent(Model):
    """Beta response incomplete event (`response.incomplete`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["response.incomplete"] = "response.incomplete"
    """Always `response.incomplete`."""
    response: BetaResponse
    """The response as far as it got, with the reason why it stopped."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""


@model
class BetaResponseQueuedEvent(Model):
    """Beta response queued event (`response.queued`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["response.queued"] = "response.queued"
    """Always `response.queued`."""
    response: BetaResponse
    """The response as far as it is, still without output."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""

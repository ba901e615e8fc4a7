# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_response import BetaResponse


@model
class BetaResponsesWebSocketStreamEventResponseCompleted(Model):
    """Beta responses web socket stream event response completed (`response.completed`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["response.completed"] = "response.completed"
    """Always `response.completed`."""
    response: BetaResponse
    """The whole response, done, with its usage."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class BetaResponsesWebSocketStreamEventResponseCreated(Model):
    """Beta responses web socket stream event response created (`response.created`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["response.created"] = "response.created"
    """Always `response.created`."""
    response: BetaResponse
    """The response as far as it is, still without output."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class BetaResponsesWebSocketStreamEventResponseFailed(Model):
    """Beta responses web socket stream event response failed (`response.failed`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["response.failed"] = "response.failed"
    """Always `response.failed`."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    response: BetaResponse
    """The response with its error."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class BetaResponsesWebSocketStreamEventResponseIncomplete(Model):
    """Beta responses web socket stream event response incomplete (`response.incomplete`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["response.incomplete"] = "response.incomplete"
    """Always `response.incomplete`."""
    response: BetaResponse
    """The response as far as it got, with the reason why it stopped."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class BetaResponsesWebSocketStreamEventResponseQueued(Model):
    """Beta responses web socket stream event response queued (`response.queued`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["response.queued"] = "response.queued"
    """Always `response.queued`."""
    response: BetaResponse
    """The response as far as it is, still without output."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""

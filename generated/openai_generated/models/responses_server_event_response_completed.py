# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_completed_event import (
    ResponseCompletedEvent,
    ResponseCreatedEvent,
    ResponseFailedEvent,
    ResponseIncompleteEvent,
    ResponseQueuedEvent,
)
from openai_runtime.model import model


@model
class ResponsesServerEventResponseCompleted(ResponseCompletedEvent):
    """Responses server event response completed (`response.completed`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesServerEventResponseCreated(ResponseCreatedEvent):
    """Responses server event response created (`response.created`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesServerEventResponseFailed(ResponseFailedEvent):
    """Responses server event response failed (`response.failed`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesServerEventResponseIncomplete(ResponseIncompleteEvent):
    """Responses server event response incomplete (`response.incomplete`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesServerEventResponseQueued(ResponseQueuedEvent):
    """Responses server event response queued (`response.queued`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""

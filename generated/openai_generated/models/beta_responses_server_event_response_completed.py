# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_completed_event import (
    BetaResponseCompletedEvent,
    BetaResponseCreatedEvent,
    BetaResponseFailedEvent,
    BetaResponseIncompleteEvent,
    BetaResponseQueuedEvent,
)
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseCompleted(BetaResponseCompletedEvent):
    """Beta responses server event response completed (`response.completed`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class BetaResponsesServerEventResponseCreated(BetaResponseCreatedEvent):
    """Beta responses server event response created (`response.created`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class BetaResponsesServerEventResponseFailed(BetaResponseFailedEvent):
    """Beta responses server event response failed (`response.failed`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class BetaResponsesServerEventResponseIncomplete(BetaResponseIncompleteEvent):
    """Beta responses server event response incomplete (`response.incomplete`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class BetaResponsesServerEventResponseQueued(BetaResponseQueuedEvent):
    """Beta responses server event response queued (`response.queued`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""

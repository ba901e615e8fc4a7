# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_file_search_call_completed_event import (
    BetaResponseFileSearchCallCompletedEvent,
    BetaResponseFileSearchCallSearchingEvent,
)
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseFileSearchCallCompleted(BetaResponseFileSearchCallCompletedEvent):
    """Beta responses server event response file search call completed (`response.file_search_call.completed`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class BetaResponsesServerEventResponseFileSearchCallSearching(BetaResponseFileSearchCallSearchingEvent):
    """Beta responses server event response file search call searching (`response.file_search_call.searching`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""

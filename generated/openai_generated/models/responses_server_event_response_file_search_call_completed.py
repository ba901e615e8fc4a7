# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_file_search_call_completed_event import (
    ResponseFileSearchCallCompletedEvent,
    ResponseFileSearchCallSearchingEvent,
)
from openai_runtime.model import model


@model
class ResponsesServerEventResponseFileSearchCallCompleted(ResponseFileSearchCallCompletedEvent):
    """Responses server event response file search call completed (`response.file_search_call.completed`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesServerEventResponseFileSearchCallSearching(ResponseFileSearchCallSearchingEvent):
    """Responses server event response file search call searching (`response.file_search_call.searching`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""

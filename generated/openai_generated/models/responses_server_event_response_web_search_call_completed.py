# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_web_search_call_completed_event import (
    ResponseWebSearchCallCompletedEvent,
    ResponseWebSearchCallSearchingEvent,
)
from openai_runtime.model import model


@model
class ResponsesServerEventResponseWebSearchCallCompleted(ResponseWebSearchCallCompletedEvent):
    """Responses server event response web search call completed (`response.web_search_call.completed`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesServerEventResponseWebSearchCallSearching(ResponseWebSearchCallSearchingEvent):
    """Responses server event response web search call searching (`response.web_search_call.searching`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""

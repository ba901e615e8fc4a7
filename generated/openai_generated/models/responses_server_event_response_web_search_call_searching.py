# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_web_search_call_searching_event import ResponseWebSearchCallSearchingEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseWebSearchCallSearching(ResponseWebSearchCallSearchingEvent):
    """Responses server event response web search call searching (`response.web_search_call.searching`)."""

    stream_id: str | None = None

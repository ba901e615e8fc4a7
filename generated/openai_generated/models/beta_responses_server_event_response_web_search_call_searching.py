# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_web_search_call_searching_event import (
    BetaResponseWebSearchCallSearchingEvent,
)
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseWebSearchCallSearching(BetaResponseWebSearchCallSearchingEvent):
    """Beta responses server event response web search call searching (`response.web_search_call.searching`)."""

    stream_id: str | None = None

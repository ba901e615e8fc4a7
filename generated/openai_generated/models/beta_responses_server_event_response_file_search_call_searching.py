# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_file_search_call_searching_event import (
    BetaResponseFileSearchCallSearchingEvent,
)
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseFileSearchCallSearching(BetaResponseFileSearchCallSearchingEvent):
    """Beta responses server event response file search call searching (`response.file_search_call.searching`)."""

    stream_id: str | None = None

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_web_search_call_in_progress_event import (
    BetaResponseWebSearchCallInProgressEvent,
)
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseWebSearchCallInProgress(BetaResponseWebSearchCallInProgressEvent):
    """Beta responses server event response web search call in progress (`response.web_search_call.in_progress`)."""

    stream_id: str | None = None

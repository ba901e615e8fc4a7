# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_file_search_call_in_progress_event import (
    BetaResponseFileSearchCallInProgressEvent,
)
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseFileSearchCallInProgress(BetaResponseFileSearchCallInProgressEvent):
    """Beta responses server event response file search call in progress (`response.file_search_call.in_progress`)."""

    stream_id: str | None = None

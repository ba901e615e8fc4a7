# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaRealtimeResponseCancelEventParam(TypedDict, total=False):
    """Beta realtime response cancel event (`response.cancel`)."""

    event_id: str
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Required[Literal["response.cancel"]]
    """Always `response.cancel`."""
    response_id: str
    """The response to stop; the one of the conversation that is being made when left out."""

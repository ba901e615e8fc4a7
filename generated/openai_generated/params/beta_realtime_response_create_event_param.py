# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaRealtimeResponseCreateEventParam(TypedDict, total=False):
    """Beta realtime response create event (`response.create`)."""

    event_id: str
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Required[Literal["response.create"]]
    """Always `response.create`."""
    response: params.BetaRealtimeResponseCreateEventResponseParam | Model
    """Settings for this one answer; what is left out is taken from the session."""

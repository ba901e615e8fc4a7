# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class RealtimeSessionUpdateEventParam(TypedDict, total=False):
    """Realtime session update event (`session.update`)."""

    event_id: str
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Required[Literal["session.update"]]
    """Always `session.update`."""
    session: Required[params.RealtimeSessionUpdateEventSessionParam | Model]
    """The settings to change; what is left out stays."""

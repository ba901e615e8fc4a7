# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaRealtimeSessionUpdateEventParam(TypedDict, total=False):
    """Beta realtime session update event (`session.update`)."""

    event_id: str
    type: Required[Literal["session.update"]]
    session: Required[params.RealtimeSessionCreateParams | Model]

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ResponseCreateEventWithReferencesParam(TypedDict, total=False):
    """Response create event with references param (`response.create`)."""

    type: Required[Literal["response.create"]]
    event_id: str
    response: params.RealtimeResponseCreateParamsWithReferencesParam | Model

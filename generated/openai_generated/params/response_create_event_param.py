# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponseCreateEventParam(TypedDict, total=False):
    """Response create event (`response.create`)."""

    type: Required[Literal["response.create"]]
    event_id: str | None

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class RealtimeResponseCancelEventParam(TypedDict, total=False):
    """Realtime response cancel event (`response.cancel`)."""

    event_id: str
    type: Required[Literal["response.cancel"]]
    response_id: str

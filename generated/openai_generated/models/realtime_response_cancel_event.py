# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeResponseCancelEvent(Model):
    """Realtime response cancel event (`response.cancel`)."""

    event_id: str | None = None
    type: Literal["response.cancel"] = "response.cancel"
    response_id: str | None = None

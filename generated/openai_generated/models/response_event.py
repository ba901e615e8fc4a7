# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseEvent(Model):
    """Response event (`response.event`)."""

    event: dict[str, object]
    event_id: str
    type: Literal["response.event"] = "response.event"
    client_event_id: str | None = None
    delegation_id: str | None = None

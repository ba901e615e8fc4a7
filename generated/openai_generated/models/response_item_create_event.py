# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response_input_item import ResponseInputItem


@model
class ResponseItemCreateEvent(Model):
    """Response item create event (`response.item.create`)."""

    item: ResponseInputItem
    type: Literal["response.item.create"] = "response.item.create"
    event_id: str | None = None

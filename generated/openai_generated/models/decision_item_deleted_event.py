# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DecisionItemDeletedEvent(Model):
    """Decision item deleted event (`decision.item.deleted`)."""

    event_id: str
    item_id: str
    type: Literal["decision.item.deleted"] = "decision.item.deleted"
    client_event_id: str | None = None

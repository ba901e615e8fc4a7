# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.decision_item_created_event_item_union import DecisionItemCreatedEventItemUnion


@model
class DecisionItemCreatedEvent(Model):
    """Decision item created event (`decision.item.created`)."""

    event_id: str
    item: DecisionItemCreatedEventItemUnion
    type: Literal["decision.item.created"] = "decision.item.created"
    """Always `decision.item.created`."""
    client_event_id: str | None = None


@model
class DecisionItemDeletedEvent(Model):
    """Decision item deleted event (`decision.item.deleted`)."""

    event_id: str
    item_id: str
    type: Literal["decision.item.deleted"] = "decision.item.deleted"
    """Always `decision.item.deleted`."""
    client_event_id: str | None = None

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DecisionItemDeleteEvent(Model):
    """Decision item delete event (`decision.item.delete`)."""

    item_id: str
    type: Literal["decision.item.delete"] = "decision.item.delete"
    event_id: str | None = None

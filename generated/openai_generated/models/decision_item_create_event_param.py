# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.decision_item_create_event_param_item_union import (
        DecisionItemCreateEventParamItemUnion,
    )


@model
class DecisionItemCreateEventParam(Model):
    """Decision item create event param (`decision.item.create`)."""

    item: DecisionItemCreateEventParamItemUnion
    type: Literal["decision.item.create"] = "decision.item.create"
    event_id: str | None = None

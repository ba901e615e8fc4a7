# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class DecisionItemCreateEventParam(TypedDict, total=False):
    """Decision item create event param (`decision.item.create`)."""

    item: Required[params.DecisionItemCreateEventParamItemUnion | Model]
    type: Required[Literal["decision.item.create"]]
    event_id: str | None

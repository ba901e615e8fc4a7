# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class DecisionItemDeleteEventParam(TypedDict, total=False):
    """Decision item delete event (`decision.item.delete`)."""

    item_id: Required[str]
    type: Required[Literal["decision.item.delete"]]
    event_id: str | None

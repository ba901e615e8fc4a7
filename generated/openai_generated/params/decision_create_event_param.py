# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class DecisionCreateEventParam(TypedDict, total=False):
    """Decision create event (`decision.create`)."""

    event_id: Required[str]
    type: Required[Literal["decision.create"]]

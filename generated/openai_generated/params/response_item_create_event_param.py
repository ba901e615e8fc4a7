# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ResponseItemCreateEventParam(TypedDict, total=False):
    """Response item create event (`response.item.create`)."""

    item: Required[params.ResponseInputItemParam | Model]
    type: Required[Literal["response.item.create"]]
    event_id: str | None

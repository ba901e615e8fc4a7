# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ResponseItemCreateEventParam(TypedDict, total=False):
    """Response item create event (`response.item.create`)."""

    item: Required[params.ResponseInputItemParam | Model]
    """The item to add: a message, a tool call or its output."""
    type: Required[Literal["response.item.create"]]
    """Always `response.item.create`."""
    event_id: str | None
    """An id of your own, at most 512 characters, which an error about this event repeats."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class RealtimeConversationItemFunctionCallOutput(Model):
    """Realtime conversation item function call output (`realtime.item`)."""

    id: str | None = None
    """The id of the item; one you make yourself, at most 32 characters, or the server's."""
    object: Literal["realtime.item"] | None = None
    """Always `realtime.item`."""
    type: Literal["function_call_output"] = "function_call_output"
    """Always `function_call_output`."""
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    """How far the item is; sending it has no effect."""
    call_id: str
    """The id of the tool call, which call and output share."""
    output: str
    """What the function returned, as free text."""


RealtimeConversationItemFunctionCallOutputStatus: TypeAlias = Literal["completed", "incomplete", "in_progress"]
"""Realtime conversation item function call output status: the values known when this was generated."""

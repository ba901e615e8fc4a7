# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class RealtimeConversationItemFunctionCall(Model):
    """Realtime conversation item function call (`realtime.item`)."""

    id: str | None = None
    """The id of the item; one you make yourself, at most 32 characters, or the server's."""
    object: Literal["realtime.item"] | None = None
    """Always `realtime.item`."""
    type: Literal["function_call"] = "function_call"
    """Always `function_call`."""
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    """How far the item is; sending it has no effect."""
    call_id: str | None = None
    """The id of the tool call, which call and output share."""
    name: str
    """The function to be called."""
    arguments: str
    """The arguments as JSON text that the model wrote; check them before you call."""


RealtimeConversationItemFunctionCallStatus: TypeAlias = Literal["completed", "incomplete", "in_progress"]
"""Realtime conversation item function call status: the values known when this was generated."""

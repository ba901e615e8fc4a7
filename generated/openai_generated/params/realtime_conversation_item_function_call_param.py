# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class RealtimeConversationItemFunctionCallParam(TypedDict, total=False):
    """Realtime conversation item function call (`realtime.item`)."""

    id: str
    """The id of the item; one you make yourself, at most 32 characters, or the server's."""
    object: Literal["realtime.item"]
    """Always `realtime.item`."""
    type: Required[Literal["function_call"]]
    """Always `function_call`."""
    status: Literal["completed", "incomplete", "in_progress"]
    """How far the item is; sending it has no effect."""
    call_id: str
    """The id of the tool call, which call and output share."""
    name: Required[str]
    """The function to be called."""
    arguments: Required[str]
    """The arguments as JSON text that the model wrote; check them before you call."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class RealtimeConversationItemFunctionCallOutputParam(TypedDict, total=False):
    """Realtime conversation item function call output (`realtime.item`)."""

    id: str
    """The id of the item; one you make yourself, at most 32 characters, or the server's."""
    object: Literal["realtime.item"]
    """Always `realtime.item`."""
    type: Required[Literal["function_call_output"]]
    """Always `function_call_output`."""
    status: Literal["completed", "incomplete", "in_progress"]
    """How far the item is; sending it has no effect."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    output: Required[str]
    """What the function returned, as free text."""

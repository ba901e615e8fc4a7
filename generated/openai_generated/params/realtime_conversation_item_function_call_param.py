# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class RealtimeConversationItemFunctionCallParam(TypedDict, total=False):
    """Realtime conversation item function call (`realtime.item`)."""

    id: str
    object: Literal["realtime.item"]
    type: Required[Literal["function_call"]]
    status: Literal["completed", "incomplete", "in_progress"]
    call_id: str
    name: Required[str]
    arguments: Required[str]

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class RealtimeConversationItemFunctionCallOutputParam(TypedDict, total=False):
    """Realtime conversation item function call output (`realtime.item`)."""

    id: str
    object: Literal["realtime.item"]
    type: Required[Literal["function_call_output"]]
    status: Literal["completed", "incomplete", "in_progress"]
    call_id: Required[str]
    output: Required[str]

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeConversationItemFunctionCall(Model):
    """Realtime conversation item function call (`realtime.item`)."""

    id: str | None = None
    object: Literal["realtime.item"] | None = None
    type: Literal["function_call"] = "function_call"
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    call_id: str | None = None
    name: str
    arguments: str

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeConversationItemFunctionCallOutput(Model):
    """Realtime conversation item function call output (`realtime.item`)."""

    id: str | None = None
    object: Literal["realtime.item"] | None = None
    type: Literal["function_call_output"] = "function_call_output"
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    call_id: str
    output: str

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.tool_call_delta import ToolCallDelta


@model
class ToolCallDeltaObject(Model):
    """Tool call delta object (`tool_calls`)."""

    type: Literal["tool_calls"] = "tool_calls"
    """Always `tool_calls`."""
    tool_calls: list[ToolCallDelta] | None = None
    """New pieces of calls, each with the call it belongs to; absent if nothing is new."""

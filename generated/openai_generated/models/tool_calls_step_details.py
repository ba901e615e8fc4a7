# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.tool_call import ToolCall


@model
class ToolCallsStepDetails(Model):
    """Tool calls step details (`tool_calls`)."""

    type: Literal["tool_calls"] = "tool_calls"
    """Always `tool_calls`."""
    tool_calls: list[ToolCall]
    """The calls of tools that the step made."""

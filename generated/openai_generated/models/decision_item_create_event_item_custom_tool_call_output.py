# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.decision_item_create_event_item_custom_tool_call_output_output_parts import (
        DecisionItemCreateEventItemCustomToolCallOutputOutputParts,
    )


@model
class DecisionItemCreateEventItemCustomToolCallOutput(Model):
    """Decision item create event item custom tool call output (`custom_tool_call_output`)."""

    call_id: str
    output: str | list[DecisionItemCreateEventItemCustomToolCallOutputOutputParts]
    type: Literal["custom_tool_call_output"] = "custom_tool_call_output"
    """Always `custom_tool_call_output`."""
    id: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


DecisionItemCreateEventItemCustomToolCallOutputStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Decision item create event item custom tool call output status: the values known when this was generated."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class DecisionItemCreateEventItemCustomToolCall(Model):
    """Decision item create event item custom tool call (`custom_tool_call`)."""

    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"] = "custom_tool_call"
    """Always `custom_tool_call`."""
    id: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


DecisionItemCreateEventItemCustomToolCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Decision item create event item custom tool call status: the values known when this was generated."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class DecisionItemCreateEventItemFunctionCall(Model):
    """Decision item create event item function call (`function_call`)."""

    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"] = "function_call"
    """Always `function_call`."""
    id: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


DecisionItemCreateEventItemFunctionCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Decision item create event item function call status: the values known when this was generated."""

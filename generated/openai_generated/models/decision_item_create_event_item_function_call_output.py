# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.decision_item_create_event_item_function_call_output_output_parts import (
        DecisionItemCreateEventItemFunctionCallOutputOutputParts,
    )


@model
class DecisionItemCreateEventItemFunctionCallOutput(Model):
    """Decision item create event item function call output (`function_call_output`)."""

    call_id: str
    output: str | list[DecisionItemCreateEventItemFunctionCallOutputOutputParts]
    type: Literal["function_call_output"] = "function_call_output"
    """Always `function_call_output`."""
    id: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


DecisionItemCreateEventItemFunctionCallOutputStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Decision item create event item function call output status: the values known when this was generated."""

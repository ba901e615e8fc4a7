# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.input_content_schema import InputContentSchema


@model
class AgentSessionItemFunctionCallOutputItem(Model):
    """Agent session item function call output item (`function_call_output`)."""

    id: str
    call_id: str
    error: str | None = None
    output: str | list[InputContentSchema] | None = None
    status: Literal["in_progress", "completed", "failed", "incomplete"] | str
    turn_id: str
    type: Literal["function_call_output"] = "function_call_output"

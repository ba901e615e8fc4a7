# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.input_union_member_1_function_call_output_output_parts import (
        InputUnionMember1FunctionCallOutputOutputParts,
    )


@model
class InputUnionMember1DecisionInputFunctionCallOutput(Model):
    """Input union member 1 decision input function call output (`function_call_output`)."""

    call_id: str
    output: str | list[InputUnionMember1FunctionCallOutputOutputParts]
    type: Literal["function_call_output"] = "function_call_output"
    id: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response_steer_input_item_list_function_call_output_agent import (
        ResponseSteerInputItemListFunctionCallOutputAgent,
    )
    from openai_generated.models.response_steer_input_item_list_function_call_output_caller import (
        ResponseSteerInputItemListFunctionCallOutputCaller,
    )
    from openai_generated.models.response_steer_input_item_list_function_call_output_schema_output import (
        ResponseSteerInputItemListFunctionCallOutputSchemaOutput,
    )


@model
class ResponseSteerInputItemListFunctionCallOutputSchema(Model):
    """Response steer input item list function call output schema (`function_call_output`)."""

    output: str | list[ResponseSteerInputItemListFunctionCallOutputSchemaOutput]
    type: Literal["function_call_output"] = "function_call_output"
    id: str | None = None
    agent: ResponseSteerInputItemListFunctionCallOutputAgent | None = None
    call_id: str | None = None
    caller: ResponseSteerInputItemListFunctionCallOutputCaller | None = None
    name: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.required_action_function_tool_call_function import (
        RequiredActionFunctionToolCallFunction,
    )


@model
class RequiredActionFunctionToolCall(Model):
    """Required action function tool call (`function`)."""

    id: str
    """What `tool_call_id` takes when you hand in the result."""
    type: Literal["function"] = "function"
    """Always `function`."""
    function: RequiredActionFunctionToolCallFunction
    """The function of yours that is wanted."""

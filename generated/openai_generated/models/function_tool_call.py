# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.function_tool_call_function import FunctionToolCallFunction


@model
class FunctionToolCall(Model):
    """Function tool call (`function`)."""

    id: str
    """Identifies the call; the output is handed in under it."""
    type: Literal["function"] = "function"
    """Always `function`."""
    function: FunctionToolCallFunction
    """The function of yours that was called."""

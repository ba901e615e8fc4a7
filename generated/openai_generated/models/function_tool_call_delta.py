# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.function_tool_call_delta_function import FunctionToolCallDeltaFunction


@model
class FunctionToolCallDelta(Model):
    """Function tool call delta (`function`)."""

    index: int
    """Which tool call of the step this belongs to, counted from 0."""
    id: str | None = None
    """Identifies the call; absent after its first piece."""
    type: Literal["function"] = "function"
    """Always `function`."""
    function: FunctionToolCallDeltaFunction | None = None
    """The new piece of the call; absent if there is none."""

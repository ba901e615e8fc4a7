# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.code_interpreter_tool_call_delta_code_interpreter import (
        CodeInterpreterToolCallDeltaCodeInterpreter,
    )


@model
class CodeInterpreterToolCallDelta(Model):
    """Code interpreter tool call delta (`code_interpreter`)."""

    index: int
    """Which tool call of the step this belongs to, counted from 0."""
    id: str | None = None
    """Identifies the call in its run, in the form `call_…`."""
    type: Literal["code_interpreter"] = "code_interpreter"
    """Always `code_interpreter`."""
    code_interpreter: CodeInterpreterToolCallDeltaCodeInterpreter | None = None
    """The new piece of code or outputs; absent if there is none."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.code_interpreter_tool_call_code_interpreter import (
        CodeInterpreterToolCallCodeInterpreter,
    )


@model
class CodeInterpreterToolCall(Model):
    """Code interpreter tool call (`code_interpreter`)."""

    id: str
    """Identifies the call in its run, in the form `call_…`."""
    type: Literal["code_interpreter"] = "code_interpreter"
    """Always `code_interpreter`."""
    code_interpreter: CodeInterpreterToolCallCodeInterpreter
    """What was run and what came of it."""

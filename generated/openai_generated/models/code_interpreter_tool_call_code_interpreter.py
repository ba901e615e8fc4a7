# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.code_interpreter_tool_call_code_interpreter_output import (
        CodeInterpreterToolCallCodeInterpreterOutput,
    )


@model
class CodeInterpreterToolCallCodeInterpreter(Model):
    """Code interpreter tool call code interpreter."""

    input: str
    """The Python code."""
    outputs: list[CodeInterpreterToolCallCodeInterpreterOutput]
    """What the code printed and the pictures it made; empty until it has run."""

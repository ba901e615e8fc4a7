# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.code_interpreter_tool_call_delta_code_interpreter_output import (
        CodeInterpreterToolCallDeltaCodeInterpreterOutput,
    )


@model
class CodeInterpreterToolCallDeltaCodeInterpreter(Model):
    """Code interpreter tool call delta code interpreter."""

    input: str | None = None
    """Code to append to what came before; absent where only outputs are new."""
    outputs: list[CodeInterpreterToolCallDeltaCodeInterpreterOutput] | None = None
    """New pieces of outputs, each with the output it belongs to; absent where only code is new."""

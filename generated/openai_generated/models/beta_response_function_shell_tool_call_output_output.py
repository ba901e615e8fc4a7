# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_response_function_shell_tool_call_output_output_outcome import (
        BetaResponseFunctionShellToolCallOutputOutputOutcome,
    )


@model
class BetaResponseFunctionShellToolCallOutputOutput(Model):
    """Beta response function shell tool call output output."""

    stdout: str
    stderr: str
    outcome: BetaResponseFunctionShellToolCallOutputOutputOutcome
    created_by: str | None = None

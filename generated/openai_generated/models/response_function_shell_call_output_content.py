# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.function_shell_call_output_outcome_param import FunctionShellCallOutputOutcomeParam


@model
class ResponseFunctionShellCallOutputContent(Model):
    """Response function shell call output content."""

    stdout: str
    """What the command wrote to standard output."""
    stderr: str
    """What the command wrote to standard error."""
    outcome: FunctionShellCallOutputOutcomeParam
    """How the command ended: with an exit code, or at the time limit."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_function_shell_call_output_outcome_param import (
        BetaFunctionShellCallOutputOutcomeParam,
    )


@model
class BetaResponseFunctionShellCallOutputContent(Model):
    """Beta response function shell call output content."""

    stdout: str
    """What the command wrote to standard output."""
    stderr: str
    """What the command wrote to standard error."""
    outcome: BetaFunctionShellCallOutputOutcomeParam
    """How the command ended: with an exit code, or at the time limit."""

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
    stderr: str
    outcome: BetaFunctionShellCallOutputOutcomeParam

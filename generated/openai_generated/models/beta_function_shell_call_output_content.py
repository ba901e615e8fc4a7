# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_function_shell_call_output_content_outcome import (
        BetaFunctionShellCallOutputContentOutcome,
    )


@model
class BetaFunctionShellCallOutputContent(Model):
    """Beta function shell call output content."""

    stdout: str
    stderr: str
    outcome: BetaFunctionShellCallOutputContentOutcome
    created_by: str | None = None

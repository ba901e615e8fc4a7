# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaResponseInputItemShellCallAction(Model):
    """Beta response input item shell call action."""

    commands: list[str]
    timeout_ms: int | None = None
    max_output_length: int | None = None

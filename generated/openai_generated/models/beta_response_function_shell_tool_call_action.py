# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaResponseFunctionShellToolCallAction(Model):
    """Beta response function shell tool call action."""

    commands: list[str]
    """The command lines, each for a shell of its own; they may run side by side."""
    timeout_ms: int | None = None
    """After how many milliseconds to stop the commands; null leaves it to you."""
    max_output_length: int | None = None
    """How many characters of output to return at most; null leaves it to you."""

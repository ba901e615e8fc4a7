# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import SequenceNotStr, TypedDict


class BetaResponseInputItemShellCallActionParam(TypedDict, total=False):
    """Beta response input item shell call action."""

    commands: Required[SequenceNotStr[str]]
    """The command lines, each for a shell of its own; they may run side by side."""
    timeout_ms: int | None
    """After how many milliseconds to stop the commands; null leaves it to you."""
    max_output_length: int | None
    """How many characters of output to return at most; null leaves it to you."""

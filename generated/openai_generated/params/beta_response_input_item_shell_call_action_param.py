# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import SequenceNotStr, TypedDict


class BetaResponseInputItemShellCallActionParam(TypedDict, total=False):
    """Beta response input item shell call action."""

    commands: Required[SequenceNotStr[str]]
    timeout_ms: int | None
    max_output_length: int | None

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import SequenceNotStr, TypedDict


class BetaFunctionShellActionParam(TypedDict, total=False):
    """Beta function shell action param."""

    commands: Required[SequenceNotStr[str]]
    timeout_ms: int | None
    max_output_length: int | None

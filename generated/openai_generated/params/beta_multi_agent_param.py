# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class BetaMultiAgentParam(TypedDict, total=False):
    """Beta multi agent param."""

    enabled: Required[bool]
    """Whether the model may hand work to agents of its own."""
    max_concurrent_subagents: int
    """How many of these agents may work at once, 1 or more."""

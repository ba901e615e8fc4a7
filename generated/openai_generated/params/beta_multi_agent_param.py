# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class BetaMultiAgentParam(TypedDict, total=False):
    """Beta multi agent param."""

    enabled: Required[bool]
    max_concurrent_subagents: int

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class BetaResponsesClientEventResponseCreateMultiAgentParam(TypedDict, total=False):
    """Beta responses client event response create multi agent."""

    enabled: Required[bool]
    max_concurrent_subagents: int | None

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class BetaResponseCompactionCompactingEventAgentParam(TypedDict, total=False):
    """Beta response compaction compacting event agent."""

    agent_name: Required[str]

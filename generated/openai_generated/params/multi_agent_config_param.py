# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class MultiAgentConfigParam(TypedDict, total=False):
    """Multi agent config."""

    enabled: Required[bool]
    max_concurrent_subagents: int | None

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


AutomationTargetParamNewSessionAgentCompaction = TypedDict(
    "AutomationTargetParamNewSessionAgentCompaction",
    {
        "async": "bool | None",
    },
    total=False,
)
"""Automation target param new session agent compaction."""

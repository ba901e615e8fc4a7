# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


AgentCreateParamsCompaction = TypedDict(
    "AgentCreateParamsCompaction",
    {
        "async": "bool | None",
    },
    total=False,
)
"""Agent create params compaction."""

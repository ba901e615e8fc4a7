# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


SessionCreateParamsAgentCompaction = TypedDict(
    "SessionCreateParamsAgentCompaction",
    {
        "async": "bool | None",
    },
    total=False,
)
"""Session create params agent compaction."""

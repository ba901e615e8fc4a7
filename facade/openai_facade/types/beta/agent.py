# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent import Agent as Agent
    from openai_generated.models.agent_compaction import AgentCompaction as Compaction
    from openai_generated.models.agent_experimental import AgentExperimental as Experimental


__all__ = ["Agent", "Compaction", "Experimental"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.models.agent",
        "Compaction": "openai_generated.models.agent_compaction:AgentCompaction",
        "Experimental": "openai_generated.models.agent_experimental:AgentExperimental",
    },
)

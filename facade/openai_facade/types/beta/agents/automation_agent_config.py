# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_compaction import AgentCompaction as Compaction
    from openai_generated.models.agent_experimental import AgentExperimental as Experimental
    from openai_generated.models.automation_target import AutomationAgentConfig as AutomationAgentConfig


__all__ = ["AutomationAgentConfig", "Compaction", "Experimental"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AutomationAgentConfig": "openai_generated.models.automation_target",
        "Compaction": "openai_generated.models.agent_compaction:AgentCompaction",
        "Experimental": "openai_generated.models.agent_experimental:AgentExperimental",
    },
)

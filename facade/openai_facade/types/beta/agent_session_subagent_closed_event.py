# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_session_subagent_active_event import (
        AgentSessionSubagentClosedEvent as AgentSessionSubagentClosedEvent,
    )


__all__ = ["AgentSessionSubagentClosedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentSessionSubagentClosedEvent": "openai_generated.models.agent_session_subagent_active_event",
    },
)

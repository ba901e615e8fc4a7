# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_session_event import AgentSessionEvent as AgentSessionEvent


__all__ = ["AgentSessionEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentSessionEvent": "openai_generated.models.agent_session_event",
    },
)

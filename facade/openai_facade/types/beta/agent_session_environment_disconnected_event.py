# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_session_environment_connected_event import (
        AgentSessionEnvironmentDisconnectedEvent as AgentSessionEnvironmentDisconnectedEvent,
    )


__all__ = ["AgentSessionEnvironmentDisconnectedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentSessionEnvironmentDisconnectedEvent": "openai_generated.models.agent_session_environment_connected_event",
    },
)

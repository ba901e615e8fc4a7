# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_session_environment_state import (
        AgentSessionEnvironmentState as AgentSessionEnvironmentState,
        AgentSessionEnvironmentStateError as Error,
    )


__all__ = ["AgentSessionEnvironmentState", "Error"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentSessionEnvironmentState": "openai_generated.models.agent_session_environment_state",
        "Error": "openai_generated.models.agent_session_environment_state:AgentSessionEnvironmentStateError",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_session_requires_action_event import (
        AgentSessionRequiresActionEvent as AgentSessionRequiresActionEvent,
    )


__all__ = ["AgentSessionRequiresActionEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentSessionRequiresActionEvent": "openai_generated.models.agent_session_requires_action_event",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_session_in_progress_event import (
        AgentSessionInProgressEvent as AgentSessionInProgressEvent,
    )


__all__ = ["AgentSessionInProgressEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentSessionInProgressEvent": "openai_generated.models.agent_session_in_progress_event",
    },
)

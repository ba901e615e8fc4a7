# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_output_command_execution_output_delta_event import (
        AgentOutputCommandExecutionOutputDeltaEvent as AgentOutputCommandExecutionOutputDeltaEvent,
    )


__all__ = ["AgentOutputCommandExecutionOutputDeltaEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentOutputCommandExecutionOutputDeltaEvent": "openai_generated.models.agent_output_command_execution_output_delta_event",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_interrupt_subagent_call_item import (
        AgentInterruptSubagentCallItem as AgentInterruptSubagentCallItem,
    )


__all__ = ["AgentInterruptSubagentCallItem"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentInterruptSubagentCallItem": "openai_generated.models.agent_interrupt_subagent_call_item",
    },
)

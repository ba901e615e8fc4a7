# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_send_subagent_input_call_item import (
        AgentSendSubagentInputCallItem as AgentSendSubagentInputCallItem,
    )


__all__ = ["AgentSendSubagentInputCallItem"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentSendSubagentInputCallItem": "openai_generated.models.agent_send_subagent_input_call_item",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_create_subagent_call_item import (
        AgentCreateSubagentCallItem as AgentCreateSubagentCallItem,
    )


__all__ = ["AgentCreateSubagentCallItem"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentCreateSubagentCallItem": "openai_generated.models.agent_create_subagent_call_item",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_close_subagent_call_item import (
        AgentCloseSubagentCallItem as AgentCloseSubagentCallItem,
    )


__all__ = ["AgentCloseSubagentCallItem"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentCloseSubagentCallItem": "openai_generated.models.agent_close_subagent_call_item",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_wait_for_subagents_call_item import (
        AgentWaitForSubagentsCallItem as AgentWaitForSubagentsCallItem,
    )


__all__ = ["AgentWaitForSubagentsCallItem"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentWaitForSubagentsCallItem": "openai_generated.models.agent_wait_for_subagents_call_item",
    },
)

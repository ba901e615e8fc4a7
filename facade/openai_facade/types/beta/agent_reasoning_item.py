# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_reasoning_item import AgentReasoningItem as AgentReasoningItem


__all__ = ["AgentReasoningItem"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentReasoningItem": "openai_generated.models.agent_reasoning_item",
    },
)

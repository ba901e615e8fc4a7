# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.agent_reasoning_param import AgentReasoningParam as AgentReasoningParam


__all__ = ["AgentReasoningParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentReasoningParam": "openai_generated.params.agent_reasoning_param",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_function_call_item import AgentFunctionCallItem as AgentFunctionCallItem


__all__ = ["AgentFunctionCallItem"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentFunctionCallItem": "openai_generated.models.agent_function_call_item",
    },
)

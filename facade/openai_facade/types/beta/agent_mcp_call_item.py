# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_mcp_call_item import AgentMcpCallItem as AgentMcpCallItem


__all__ = ["AgentMcpCallItem"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentMcpCallItem": "openai_generated.models.agent_mcp_call_item",
    },
)

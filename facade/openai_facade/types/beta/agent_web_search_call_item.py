# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_web_search_call_item import AgentWebSearchCallItem as AgentWebSearchCallItem


__all__ = ["AgentWebSearchCallItem"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentWebSearchCallItem": "openai_generated.models.agent_web_search_call_item",
    },
)

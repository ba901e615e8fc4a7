# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.beta.agents.sessions.subagents.turns.items import (
        AsyncItems as AsyncItems,
        AsyncItemsWithRawResponse as AsyncItemsWithRawResponse,
        AsyncItemsWithStreamingResponse as AsyncItemsWithStreamingResponse,
        Items as Items,
        ItemsWithRawResponse as ItemsWithRawResponse,
        ItemsWithStreamingResponse as ItemsWithStreamingResponse,
    )


__all__ = [
    "AsyncItems",
    "AsyncItemsWithRawResponse",
    "AsyncItemsWithStreamingResponse",
    "Items",
    "ItemsWithRawResponse",
    "ItemsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Items": "openai_generated.resources.beta.agents.sessions.subagents.turns.items",
        "AsyncItems": "openai_generated.resources.beta.agents.sessions.subagents.turns.items",
        "ItemsWithRawResponse": "openai_generated.resources.beta.agents.sessions.subagents.turns.items",
        "AsyncItemsWithRawResponse": "openai_generated.resources.beta.agents.sessions.subagents.turns.items",
        "ItemsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.subagents.turns.items",
        "AsyncItemsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.subagents.turns.items",
    },
)

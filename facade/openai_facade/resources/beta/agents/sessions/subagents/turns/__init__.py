# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.resources.beta.agents.sessions.subagents.turns import items as items, turns as turns
    from openai_generated.resources.beta.agents.sessions.subagents.turns.items import (
        AsyncItems as AsyncItems,
        AsyncItemsWithRawResponse as AsyncItemsWithRawResponse,
        AsyncItemsWithStreamingResponse as AsyncItemsWithStreamingResponse,
        Items as Items,
        ItemsWithRawResponse as ItemsWithRawResponse,
        ItemsWithStreamingResponse as ItemsWithStreamingResponse,
    )
    from openai_generated.resources.beta.agents.sessions.subagents.turns.turns import (
        AsyncTurns as AsyncTurns,
        AsyncTurnsWithRawResponse as AsyncTurnsWithRawResponse,
        AsyncTurnsWithStreamingResponse as AsyncTurnsWithStreamingResponse,
        Turns as Turns,
        TurnsWithRawResponse as TurnsWithRawResponse,
        TurnsWithStreamingResponse as TurnsWithStreamingResponse,
    )


__all__ = [
    "AsyncItems",
    "AsyncItemsWithRawResponse",
    "AsyncItemsWithStreamingResponse",
    "AsyncTurns",
    "AsyncTurnsWithRawResponse",
    "AsyncTurnsWithStreamingResponse",
    "Items",
    "ItemsWithRawResponse",
    "ItemsWithStreamingResponse",
    "Turns",
    "TurnsWithRawResponse",
    "TurnsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncItems": "openai_generated.resources.beta.agents.sessions.subagents.turns.items",
        "AsyncItemsWithRawResponse": "openai_generated.resources.beta.agents.sessions.subagents.turns.items",
        "AsyncItemsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.subagents.turns.items",
        "AsyncTurns": "openai_generated.resources.beta.agents.sessions.subagents.turns.turns",
        "AsyncTurnsWithRawResponse": "openai_generated.resources.beta.agents.sessions.subagents.turns.turns",
        "AsyncTurnsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.subagents.turns.turns",
        "Items": "openai_generated.resources.beta.agents.sessions.subagents.turns.items",
        "ItemsWithRawResponse": "openai_generated.resources.beta.agents.sessions.subagents.turns.items",
        "ItemsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.subagents.turns.items",
        "Turns": "openai_generated.resources.beta.agents.sessions.subagents.turns.turns",
        "TurnsWithRawResponse": "openai_generated.resources.beta.agents.sessions.subagents.turns.turns",
        "TurnsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.subagents.turns.turns",
        "items": ".items:",
        "turns": ".turns:",
    },
)

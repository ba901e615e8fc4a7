# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.resources.beta.agents.sessions.subagents import (
        items as items,
        subagents as subagents,
        turns as turns,
    )
    from openai_generated.resources.beta.agents.sessions.subagents.items import (
        AsyncItems as AsyncItems,
        AsyncItemsWithRawResponse as AsyncItemsWithRawResponse,
        AsyncItemsWithStreamingResponse as AsyncItemsWithStreamingResponse,
        Items as Items,
        ItemsWithRawResponse as ItemsWithRawResponse,
        ItemsWithStreamingResponse as ItemsWithStreamingResponse,
    )
    from openai_generated.resources.beta.agents.sessions.subagents.subagents import (
        AsyncSubagents as AsyncSubagents,
        AsyncSubagentsWithRawResponse as AsyncSubagentsWithRawResponse,
        AsyncSubagentsWithStreamingResponse as AsyncSubagentsWithStreamingResponse,
        Subagents as Subagents,
        SubagentsWithRawResponse as SubagentsWithRawResponse,
        SubagentsWithStreamingResponse as SubagentsWithStreamingResponse,
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
    "AsyncSubagents",
    "AsyncSubagentsWithRawResponse",
    "AsyncSubagentsWithStreamingResponse",
    "AsyncTurns",
    "AsyncTurnsWithRawResponse",
    "AsyncTurnsWithStreamingResponse",
    "Items",
    "ItemsWithRawResponse",
    "ItemsWithStreamingResponse",
    "Subagents",
    "SubagentsWithRawResponse",
    "SubagentsWithStreamingResponse",
    "Turns",
    "TurnsWithRawResponse",
    "TurnsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncItems": "openai_generated.resources.beta.agents.sessions.subagents.items",
        "AsyncItemsWithRawResponse": "openai_generated.resources.beta.agents.sessions.subagents.items",
        "AsyncItemsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.subagents.items",
        "AsyncSubagents": "openai_generated.resources.beta.agents.sessions.subagents.subagents",
        "AsyncSubagentsWithRawResponse": "openai_generated.resources.beta.agents.sessions.subagents.subagents",
        "AsyncSubagentsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.subagents.subagents",
        "AsyncTurns": "openai_generated.resources.beta.agents.sessions.subagents.turns.turns",
        "AsyncTurnsWithRawResponse": "openai_generated.resources.beta.agents.sessions.subagents.turns.turns",
        "AsyncTurnsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.subagents.turns.turns",
        "Items": "openai_generated.resources.beta.agents.sessions.subagents.items",
        "ItemsWithRawResponse": "openai_generated.resources.beta.agents.sessions.subagents.items",
        "ItemsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.subagents.items",
        "Subagents": "openai_generated.resources.beta.agents.sessions.subagents.subagents",
        "SubagentsWithRawResponse": "openai_generated.resources.beta.agents.sessions.subagents.subagents",
        "SubagentsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.subagents.subagents",
        "Turns": "openai_generated.resources.beta.agents.sessions.subagents.turns.turns",
        "TurnsWithRawResponse": "openai_generated.resources.beta.agents.sessions.subagents.turns.turns",
        "TurnsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.subagents.turns.turns",
        "items": ".items:",
        "subagents": ".subagents:",
        "turns": ".turns:",
    },
)

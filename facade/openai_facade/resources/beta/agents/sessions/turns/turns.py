# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.beta.agents.sessions.turns.turns import (
        AsyncTurns as AsyncTurns,
        AsyncTurnsWithRawResponse as AsyncTurnsWithRawResponse,
        AsyncTurnsWithStreamingResponse as AsyncTurnsWithStreamingResponse,
        Turns as Turns,
        TurnsWithRawResponse as TurnsWithRawResponse,
        TurnsWithStreamingResponse as TurnsWithStreamingResponse,
    )


__all__ = [
    "AsyncTurns",
    "AsyncTurnsWithRawResponse",
    "AsyncTurnsWithStreamingResponse",
    "Turns",
    "TurnsWithRawResponse",
    "TurnsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Turns": "openai_generated.resources.beta.agents.sessions.turns.turns",
        "AsyncTurns": "openai_generated.resources.beta.agents.sessions.turns.turns",
        "TurnsWithRawResponse": "openai_generated.resources.beta.agents.sessions.turns.turns",
        "AsyncTurnsWithRawResponse": "openai_generated.resources.beta.agents.sessions.turns.turns",
        "TurnsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.turns.turns",
        "AsyncTurnsWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.turns.turns",
    },
)

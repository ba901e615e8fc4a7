# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.decisions import (
        AsyncDecisions as AsyncDecisions,
        AsyncDecisionsWithRawResponse as AsyncDecisionsWithRawResponse,
        AsyncDecisionsWithStreamingResponse as AsyncDecisionsWithStreamingResponse,
        Decisions as Decisions,
        DecisionsWithRawResponse as DecisionsWithRawResponse,
        DecisionsWithStreamingResponse as DecisionsWithStreamingResponse,
    )


__all__ = [
    "AsyncDecisions",
    "AsyncDecisionsWithRawResponse",
    "AsyncDecisionsWithStreamingResponse",
    "Decisions",
    "DecisionsWithRawResponse",
    "DecisionsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Decisions": "openai_generated.resources.decisions",
        "AsyncDecisions": "openai_generated.resources.decisions",
        "DecisionsWithRawResponse": "openai_generated.resources.decisions",
        "AsyncDecisionsWithRawResponse": "openai_generated.resources.decisions",
        "DecisionsWithStreamingResponse": "openai_generated.resources.decisions",
        "AsyncDecisionsWithStreamingResponse": "openai_generated.resources.decisions",
    },
)

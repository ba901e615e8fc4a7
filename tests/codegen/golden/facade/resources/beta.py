# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.beta import (
        AsyncBeta as AsyncBeta,
        AsyncBetaWithRawResponse as AsyncBetaWithRawResponse,
        AsyncBetaWithStreamingResponse as AsyncBetaWithStreamingResponse,
        Beta as Beta,
        BetaWithRawResponse as BetaWithRawResponse,
        BetaWithStreamingResponse as BetaWithStreamingResponse,
    )


__all__ = [
    "AsyncBeta",
    "AsyncBetaWithRawResponse",
    "AsyncBetaWithStreamingResponse",
    "Beta",
    "BetaWithRawResponse",
    "BetaWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Beta": "openai_generated.resources.beta",
        "AsyncBeta": "openai_generated.resources.beta",
        "BetaWithRawResponse": "openai_generated.resources.beta",
        "AsyncBetaWithRawResponse": "openai_generated.resources.beta",
        "BetaWithStreamingResponse": "openai_generated.resources.beta",
        "AsyncBetaWithStreamingResponse": "openai_generated.resources.beta",
    },
)

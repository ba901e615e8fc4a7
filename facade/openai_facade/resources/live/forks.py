# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.extensions.live import AsyncForks as AsyncForks, Forks as Forks
    from openai_generated.resources.live.forks import (
        AsyncForksWithRawResponse as AsyncForksWithRawResponse,
        AsyncForksWithStreamingResponse as AsyncForksWithStreamingResponse,
        ForksWithRawResponse as ForksWithRawResponse,
        ForksWithStreamingResponse as ForksWithStreamingResponse,
    )


__all__ = [
    "AsyncForks",
    "AsyncForksWithRawResponse",
    "AsyncForksWithStreamingResponse",
    "Forks",
    "ForksWithRawResponse",
    "ForksWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Forks": "openai_facade.extensions.live",
        "AsyncForks": "openai_facade.extensions.live",
        "ForksWithRawResponse": "openai_generated.resources.live.forks",
        "AsyncForksWithRawResponse": "openai_generated.resources.live.forks",
        "ForksWithStreamingResponse": "openai_generated.resources.live.forks",
        "AsyncForksWithStreamingResponse": "openai_generated.resources.live.forks",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.beta.chatkit.threads import (
        AsyncThreads as AsyncThreads,
        AsyncThreadsWithRawResponse as AsyncThreadsWithRawResponse,
        AsyncThreadsWithStreamingResponse as AsyncThreadsWithStreamingResponse,
        Threads as Threads,
        ThreadsWithRawResponse as ThreadsWithRawResponse,
        ThreadsWithStreamingResponse as ThreadsWithStreamingResponse,
    )


__all__ = [
    "AsyncThreads",
    "AsyncThreadsWithRawResponse",
    "AsyncThreadsWithStreamingResponse",
    "Threads",
    "ThreadsWithRawResponse",
    "ThreadsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Threads": "openai_generated.resources.beta.chatkit.threads",
        "AsyncThreads": "openai_generated.resources.beta.chatkit.threads",
        "ThreadsWithRawResponse": "openai_generated.resources.beta.chatkit.threads",
        "AsyncThreadsWithRawResponse": "openai_generated.resources.beta.chatkit.threads",
        "ThreadsWithStreamingResponse": "openai_generated.resources.beta.chatkit.threads",
        "AsyncThreadsWithStreamingResponse": "openai_generated.resources.beta.chatkit.threads",
    },
)

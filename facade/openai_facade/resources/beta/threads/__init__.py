# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.resources.beta.threads import messages as messages, runs as runs, threads as threads
    from openai_facade.resources.beta.threads.runs.runs import AsyncRuns as AsyncRuns, Runs as Runs
    from openai_facade.resources.beta.threads.threads import AsyncThreads as AsyncThreads, Threads as Threads
    from openai_generated.resources.beta.threads.messages import (
        AsyncMessages as AsyncMessages,
        AsyncMessagesWithRawResponse as AsyncMessagesWithRawResponse,
        AsyncMessagesWithStreamingResponse as AsyncMessagesWithStreamingResponse,
        Messages as Messages,
        MessagesWithRawResponse as MessagesWithRawResponse,
        MessagesWithStreamingResponse as MessagesWithStreamingResponse,
    )
    from openai_generated.resources.beta.threads.runs.runs import (
        AsyncRunsWithRawResponse as AsyncRunsWithRawResponse,
        AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse,
        RunsWithRawResponse as RunsWithRawResponse,
        RunsWithStreamingResponse as RunsWithStreamingResponse,
    )
    from openai_generated.resources.beta.threads.threads import (
        AsyncThreadsWithRawResponse as AsyncThreadsWithRawResponse,
        AsyncThreadsWithStreamingResponse as AsyncThreadsWithStreamingResponse,
        ThreadsWithRawResponse as ThreadsWithRawResponse,
        ThreadsWithStreamingResponse as ThreadsWithStreamingResponse,
    )


__all__ = [
    "AsyncMessages",
    "AsyncMessagesWithRawResponse",
    "AsyncMessagesWithStreamingResponse",
    "AsyncRuns",
    "AsyncRunsWithRawResponse",
    "AsyncRunsWithStreamingResponse",
    "AsyncThreads",
    "AsyncThreadsWithRawResponse",
    "AsyncThreadsWithStreamingResponse",
    "Messages",
    "MessagesWithRawResponse",
    "MessagesWithStreamingResponse",
    "Runs",
    "RunsWithRawResponse",
    "RunsWithStreamingResponse",
    "Threads",
    "ThreadsWithRawResponse",
    "ThreadsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncMessages": "openai_generated.resources.beta.threads.messages",
        "AsyncMessagesWithRawResponse": "openai_generated.resources.beta.threads.messages",
        "AsyncMessagesWithStreamingResponse": "openai_generated.resources.beta.threads.messages",
        "AsyncRuns": "openai_facade.resources.beta.threads.runs.runs",
        "AsyncRunsWithRawResponse": "openai_generated.resources.beta.threads.runs.runs",
        "AsyncRunsWithStreamingResponse": "openai_generated.resources.beta.threads.runs.runs",
        "AsyncThreads": "openai_facade.resources.beta.threads.threads",
        "AsyncThreadsWithRawResponse": "openai_generated.resources.beta.threads.threads",
        "AsyncThreadsWithStreamingResponse": "openai_generated.resources.beta.threads.threads",
        "Messages": "openai_generated.resources.beta.threads.messages",
        "MessagesWithRawResponse": "openai_generated.resources.beta.threads.messages",
        "MessagesWithStreamingResponse": "openai_generated.resources.beta.threads.messages",
        "Runs": "openai_facade.resources.beta.threads.runs.runs",
        "RunsWithRawResponse": "openai_generated.resources.beta.threads.runs.runs",
        "RunsWithStreamingResponse": "openai_generated.resources.beta.threads.runs.runs",
        "Threads": "openai_facade.resources.beta.threads.threads",
        "ThreadsWithRawResponse": "openai_generated.resources.beta.threads.threads",
        "ThreadsWithStreamingResponse": "openai_generated.resources.beta.threads.threads",
        "messages": ".messages:",
        "runs": ".runs:",
        "threads": ".threads:",
    },
)

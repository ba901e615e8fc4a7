# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.beta.agents.sessions.traces import (
        AsyncTraces as AsyncTraces,
        AsyncTracesWithRawResponse as AsyncTracesWithRawResponse,
        AsyncTracesWithStreamingResponse as AsyncTracesWithStreamingResponse,
        Traces as Traces,
        TracesWithRawResponse as TracesWithRawResponse,
        TracesWithStreamingResponse as TracesWithStreamingResponse,
    )


__all__ = [
    "AsyncTraces",
    "AsyncTracesWithRawResponse",
    "AsyncTracesWithStreamingResponse",
    "Traces",
    "TracesWithRawResponse",
    "TracesWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Traces": "openai_generated.resources.beta.agents.sessions.traces",
        "AsyncTraces": "openai_generated.resources.beta.agents.sessions.traces",
        "TracesWithRawResponse": "openai_generated.resources.beta.agents.sessions.traces",
        "AsyncTracesWithRawResponse": "openai_generated.resources.beta.agents.sessions.traces",
        "TracesWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.traces",
        "AsyncTracesWithStreamingResponse": "openai_generated.resources.beta.agents.sessions.traces",
    },
)

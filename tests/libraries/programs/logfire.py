"""logfire: `instrument_openai`, on all clients and on one."""

from __future__ import annotations

from typing import Any

import logfire
from openai import AsyncOpenAI, OpenAI
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from . import plain

spans = InMemorySpanExporter()
logfire.configure(
    send_to_logfire=False,
    console=False,
    inspect_arguments=False,
    additional_span_processors=[SimpleSpanProcessor(spans)],
)


def traced(result: Any, calls: int) -> Any:
    """What came, once every call has left a span."""
    found = [span for span in spans.get_finished_spans() if span.attributes.get("logfire.span_type") != "pending_span"]
    spans.clear()
    assert len(found) == calls, [span.name for span in found]
    return result


def completion() -> Any:
    client = OpenAI()
    logfire.instrument_openai(client)
    return traced(plain.completion(client), 2)


def stream() -> Any:
    client = OpenAI()
    with logfire.instrument_openai(client):
        return traced(plain.stream(client), 4)  # the request, and what was streamed


def tool() -> Any:
    with logfire.instrument_openai():
        return traced(plain.tool(OpenAI()), 2)


async def asynchronous() -> Any:
    with logfire.instrument_openai():
        return traced(await plain.asynchronous(AsyncOpenAI()), 4)

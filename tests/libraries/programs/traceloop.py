"""traceloop-sdk: its instrumentations, switched on by `Traceloop.init`."""

from __future__ import annotations

from typing import Any

from openai import AsyncOpenAI, OpenAI
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from traceloop.sdk import Traceloop
from traceloop.sdk.instruments import Instruments

from . import plain

spans = InMemorySpanExporter()
Traceloop.init(
    app_name="a", telemetry_enabled=False, processor=SimpleSpanProcessor(spans), instruments={Instruments.OPENAI}
)


def traced(result: Any, calls: int) -> Any:
    """What came, once every call has left a span."""
    found = spans.get_finished_spans()
    spans.clear()
    assert len(found) == calls, [span.name for span in found]
    return result


def completion() -> Any:
    return traced(plain.completion(OpenAI()), 2)


def stream() -> Any:
    return traced(plain.stream(OpenAI()), 2)


def tool() -> Any:
    return traced(plain.tool(OpenAI()), 2)


async def asynchronous() -> Any:
    return traced(await plain.asynchronous(AsyncOpenAI()), 3)

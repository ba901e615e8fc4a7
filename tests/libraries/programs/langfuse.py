"""langfuse: the client of `langfuse.openai`, whose calls become observations."""

from __future__ import annotations

from typing import Any

from langfuse import Langfuse
from langfuse.openai import AsyncOpenAI, OpenAI
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from . import plain

spans = InMemorySpanExporter()
langfuse = Langfuse(public_key="pk-local", secret_key="sk-local", base_url="http://127.0.0.1:9", span_exporter=spans)


def traced(result: Any, calls: int) -> Any:
    """What came, once every call has left an observation."""
    langfuse.flush()
    found = spans.get_finished_spans()
    spans.clear()
    assert len(found) == calls, [span.name for span in found]
    assert all("langfuse.observation.output" in span.attributes for span in found)
    return result


def completion() -> Any:
    return traced(plain.completion(OpenAI()), 2)


def stream() -> Any:
    return traced(plain.stream(OpenAI()), 2)


def tool() -> Any:
    return traced(plain.tool(OpenAI()), 2)


async def asynchronous() -> Any:
    return traced(await plain.asynchronous(AsyncOpenAI()), 3)

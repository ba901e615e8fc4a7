"""logfire: OpenTelemetry for httpx, by its own name."""

from __future__ import annotations

from typing import Any

import logfire
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

IMPORTS_HTTPX = True
_spans = InMemorySpanExporter()
logfire.configure(
    send_to_logfire=False,
    console=False,
    inspect_arguments=False,
    additional_span_processors=[SimpleSpanProcessor(_spans)],
)


def activate(url: str) -> None:
    _spans.clear()
    logfire.instrument_httpx()


def deactivate() -> None:
    HTTPXClientInstrumentor().uninstrument()


def seen(received: Any) -> int:
    assert all("traceparent" in headers for headers in received)
    spans = _spans.get_finished_spans()  # those of calls go to the global provider, too, and are not of httpx
    return sum(span.instrumentation_scope.name != "openai_facade" for span in spans)

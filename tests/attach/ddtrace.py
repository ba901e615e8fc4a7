"""ddtrace: waits for httpx to be imported, then wraps the `send` of its clients."""

from __future__ import annotations

import os
from typing import Any

os.environ.update(
    DD_INSTRUMENTATION_TELEMETRY_ENABLED="false",
    DD_REMOTE_CONFIGURATION_ENABLED="false",
    DD_TRACE_AGENT_URL="http://127.0.0.1:9",
    DD_TRACE_STARTUP_LOGS="false",
)

import ddtrace
from ddtrace.trace import TraceFilter, tracer

_spans: list[Any] = []


class _Collect(TraceFilter):
    def process_trace(self, trace: list[Any]) -> None:
        """Keep what was traced; nothing is sent on."""
        _spans.extend(trace)


def activate(url: str) -> None:
    tracer.configure(trace_processors=[_Collect()])
    ddtrace.patch(httpx=True)


def deactivate() -> None:
    from ddtrace.contrib.internal.httpx.patch import unpatch

    unpatch()
    _spans.clear()


def seen(received: Any) -> int:
    assert all("x-datadog-trace-id" in headers for headers in received)
    return sum(span.name == "http.request" for span in _spans)

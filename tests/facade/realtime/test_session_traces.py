"""A realtime session is one span, with an event for each response and the tokens of all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

if TYPE_CHECKING:
    from aiohttp import web

    from .conftest import Colour, Second

USAGE = {"total_tokens": 9, "input_tokens": 6, "output_tokens": 3}


@pytest.fixture
def exported() -> Any:
    """Two exporters in memory and the options of a client that uses them."""
    spans, metrics = InMemorySpanExporter(), InMemoryMetricReader()
    tracers, meters = TracerProvider(shutdown_on_exit=False), MeterProvider([metrics], shutdown_on_exit=False)
    tracers.add_span_processor(SimpleSpanProcessor(spans))
    yield spans, metrics, {"tracer_provider": tracers, "meter_provider": meters}
    tracers.shutdown()
    meters.shutdown()


async def two_responses(socket: web.WebSocketResponse, request: web.Request) -> None:
    for number in (1, 2):
        response = {"id": f"resp_{number}", "status": "completed", "usage": USAGE}
        await socket.send_json({"type": "response.done", "response": response})


def test_a_session_is_one_span(second: Second, colour: Colour, exported: Any) -> None:
    spans, metrics, options = exported
    second.script = two_responses
    with colour.open(colour.client(second.url, **options).realtime.connect(model="gpt-realtime")) as connection:
        assert [connection.recv().type, connection.recv().type] == ["response.done"] * 2
        assert spans.get_finished_spans() == ()
    (span,) = spans.get_finished_spans()
    assert (span.name, span.kind, span.status.status_code) == (
        "realtime gpt-realtime",
        SpanKind.CLIENT,
        StatusCode.UNSET,
    )
    assert dict(span.attributes) == {
        "gen_ai.operation.name": "realtime",
        "gen_ai.provider.name": "openai",
        "gen_ai.request.model": "gpt-realtime",
        "server.address": "127.0.0.1",
        "server.port": int(second.url.split(":")[2].split("/")[0]),
        "gen_ai.usage.input_tokens": 12,
        "gen_ai.usage.output_tokens": 6,
    }
    assert [dict(event.attributes)["gen_ai.response.id"] for event in span.events] == ["resp_1", "resp_2"]
    data = metrics.get_metrics_data()
    names = {metric.name for one in data.resource_metrics for scope in one.scope_metrics for metric in scope.metrics}
    assert names == {"gen_ai.client.operation.duration", "gen_ai.client.token.usage"}


def test_a_session_that_breaks_is_an_error(second: Second, colour: Colour, exported: Any) -> None:
    spans, _, options = exported

    async def cut(socket: web.WebSocketResponse, request: web.Request) -> None:
        second.cut(socket)

    second.script = cut
    with colour.open(colour.client(second.url, **options).realtime.connect(model="m")) as connection:
        with pytest.raises(Exception, match=r"."):
            connection.recv()
        (span,) = spans.get_finished_spans()
        assert span.status.status_code is StatusCode.ERROR


def test_without_a_provider_nobody_follows(second: Second, colour: Colour) -> None:
    second.script = two_responses
    with colour.open(colour.client(second.url).realtime.connect(model="m")) as connection:
        assert connection.recv().type == "response.done"
        assert connection._session is None

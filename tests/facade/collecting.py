"""What the SDK of OpenTelemetry exports, kept in memory, and an answer that says everything that spans can tell."""

from __future__ import annotations

from typing import Any

from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from .structured import completion


class Collected:
    """What the SDK exported."""

    def __init__(self) -> None:
        self._spans = InMemorySpanExporter()
        self.tracers = TracerProvider(shutdown_on_exit=False)
        self.tracers.add_span_processor(SimpleSpanProcessor(self._spans))
        self._metrics = InMemoryMetricReader()
        self.meters = MeterProvider([self._metrics], shutdown_on_exit=False)

    @property
    def options(self) -> dict[str, Any]:
        return {"tracer_provider": self.tracers, "meter_provider": self.meters}

    @property
    def spans(self) -> list[Any]:
        return list(self._spans.get_finished_spans())

    @property
    def span(self) -> Any:
        (span,) = self.spans
        return span

    @property
    def metrics(self) -> dict[str, Any]:
        data = self._metrics.get_metrics_data()
        found = [metric for one in data.resource_metrics for scope in one.scope_metrics for metric in scope.metrics]
        return {metric.name: metric for metric in found}

    def points(self, name: str) -> list[tuple[dict[str, Any], Any]]:
        return [(dict(point.attributes), point) for point in self.metrics[name].data.data_points]

    def close(self) -> None:
        self.tracers.shutdown()
        self.meters.shutdown()


USAGE = {
    "prompt_tokens": 30,
    "completion_tokens": 12,
    "total_tokens": 42,
    "prompt_tokens_details": {"cached_tokens": 10},
    "completion_tokens_details": {"reasoning_tokens": 5},
}
ANSWER = {
    **completion(content="hi"),
    "id": "chatcmpl-1",
    "model": "gpt-5-2026-01-31",
    "service_tier": "default",
    "system_fingerprint": "fp_1",
    "usage": USAGE,
}

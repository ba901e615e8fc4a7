"""elastic-apm: spans and headers around the `send` of httpx's clients and the connections of httpcore."""

from __future__ import annotations

from typing import Any

import elasticapm


def activate(url: str) -> None:
    client = elasticapm.Client(
        service_name="calls",
        server_url="http://127.0.0.1:9",
        disable_send=True,
        cloud_provider="none",
        central_config=False,
        metrics_interval="0s",
    )
    elasticapm.instrument()
    client.begin_transaction("calls")


def deactivate() -> None:
    elasticapm.uninstrument()


def seen(received: Any) -> int:
    return sum("elastic-apm-traceparent" in headers or "traceparent" in headers for headers in received)

"""sentry-sdk: spans and headers around the `send` of httpx's clients."""

from __future__ import annotations

from typing import Any

import sentry_sdk
from sentry_sdk.integrations.httpx import HttpxIntegration
from sentry_sdk.transport import Transport

IMPORTS_HTTPX = True


class _Nowhere(Transport):
    def capture_envelope(self, envelope: Any) -> None:
        """Nothing leaves the machine."""


def activate(url: str) -> None:
    sentry_sdk.init(
        dsn="http://key@127.0.0.1:9/1",
        traces_sample_rate=1.0,
        integrations=[HttpxIntegration()],
        default_integrations=False,
        auto_enabling_integrations=False,
        transport=_Nowhere,
    )
    sentry_sdk.start_transaction(name="calls").__enter__()


def seen(received: Any) -> int:
    return sum("sentry-trace" in headers for headers in received)

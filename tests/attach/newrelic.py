"""New Relic: waits for httpx to be imported, then wraps the `send` of its clients and watches their hooks."""

from __future__ import annotations

import os
from typing import Any

os.environ.update(
    NEW_RELIC_DEVELOPER_MODE="true",
    NEW_RELIC_LICENSE_KEY="0" * 40,
    NEW_RELIC_APP_NAME="calls",
    NEW_RELIC_LOG="stderr",
    NEW_RELIC_LOG_LEVEL="critical",
)

import newrelic.agent

_transaction: Any = None


def activate(url: str) -> None:
    global _transaction
    newrelic.agent.initialize()
    application = newrelic.agent.register_application(timeout=10.0)
    _transaction = newrelic.agent.BackgroundTask(application, name="calls")
    _transaction.__enter__()


def seen(received: Any) -> int:
    return sum("traceparent" in headers or "newrelic" in headers for headers in received)

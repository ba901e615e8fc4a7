# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.safety.alerts import (
        Alerts as Alerts,
        AlertsWithRawResponse as AlertsWithRawResponse,
        AlertsWithStreamingResponse as AlertsWithStreamingResponse,
        AsyncAlerts as AsyncAlerts,
        AsyncAlertsWithRawResponse as AsyncAlertsWithRawResponse,
        AsyncAlertsWithStreamingResponse as AsyncAlertsWithStreamingResponse,
    )


__all__ = [
    "Alerts",
    "AlertsWithRawResponse",
    "AlertsWithStreamingResponse",
    "AsyncAlerts",
    "AsyncAlertsWithRawResponse",
    "AsyncAlertsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Alerts": "openai_generated.resources.safety.alerts",
        "AsyncAlerts": "openai_generated.resources.safety.alerts",
        "AlertsWithRawResponse": "openai_generated.resources.safety.alerts",
        "AsyncAlertsWithRawResponse": "openai_generated.resources.safety.alerts",
        "AlertsWithStreamingResponse": "openai_generated.resources.safety.alerts",
        "AsyncAlertsWithStreamingResponse": "openai_generated.resources.safety.alerts",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.resources.safety import alerts as alerts, cases as cases, safety as safety
    from openai_generated.resources.safety.alerts import (
        Alerts as Alerts,
        AlertsWithRawResponse as AlertsWithRawResponse,
        AlertsWithStreamingResponse as AlertsWithStreamingResponse,
        AsyncAlerts as AsyncAlerts,
        AsyncAlertsWithRawResponse as AsyncAlertsWithRawResponse,
        AsyncAlertsWithStreamingResponse as AsyncAlertsWithStreamingResponse,
    )
    from openai_generated.resources.safety.cases import (
        AsyncCases as AsyncCases,
        AsyncCasesWithRawResponse as AsyncCasesWithRawResponse,
        AsyncCasesWithStreamingResponse as AsyncCasesWithStreamingResponse,
        Cases as Cases,
        CasesWithRawResponse as CasesWithRawResponse,
        CasesWithStreamingResponse as CasesWithStreamingResponse,
    )
    from openai_generated.resources.safety.safety import (
        AsyncSafety as AsyncSafety,
        AsyncSafetyWithRawResponse as AsyncSafetyWithRawResponse,
        AsyncSafetyWithStreamingResponse as AsyncSafetyWithStreamingResponse,
        Safety as Safety,
        SafetyWithRawResponse as SafetyWithRawResponse,
        SafetyWithStreamingResponse as SafetyWithStreamingResponse,
    )


__all__ = [
    "Alerts",
    "AlertsWithRawResponse",
    "AlertsWithStreamingResponse",
    "AsyncAlerts",
    "AsyncAlertsWithRawResponse",
    "AsyncAlertsWithStreamingResponse",
    "AsyncCases",
    "AsyncCasesWithRawResponse",
    "AsyncCasesWithStreamingResponse",
    "AsyncSafety",
    "AsyncSafetyWithRawResponse",
    "AsyncSafetyWithStreamingResponse",
    "Cases",
    "CasesWithRawResponse",
    "CasesWithStreamingResponse",
    "Safety",
    "SafetyWithRawResponse",
    "SafetyWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Alerts": "openai_generated.resources.safety.alerts",
        "AlertsWithRawResponse": "openai_generated.resources.safety.alerts",
        "AlertsWithStreamingResponse": "openai_generated.resources.safety.alerts",
        "AsyncAlerts": "openai_generated.resources.safety.alerts",
        "AsyncAlertsWithRawResponse": "openai_generated.resources.safety.alerts",
        "AsyncAlertsWithStreamingResponse": "openai_generated.resources.safety.alerts",
        "AsyncCases": "openai_generated.resources.safety.cases",
        "AsyncCasesWithRawResponse": "openai_generated.resources.safety.cases",
        "AsyncCasesWithStreamingResponse": "openai_generated.resources.safety.cases",
        "AsyncSafety": "openai_generated.resources.safety.safety",
        "AsyncSafetyWithRawResponse": "openai_generated.resources.safety.safety",
        "AsyncSafetyWithStreamingResponse": "openai_generated.resources.safety.safety",
        "Cases": "openai_generated.resources.safety.cases",
        "CasesWithRawResponse": "openai_generated.resources.safety.cases",
        "CasesWithStreamingResponse": "openai_generated.resources.safety.cases",
        "Safety": "openai_generated.resources.safety.safety",
        "SafetyWithRawResponse": "openai_generated.resources.safety.safety",
        "SafetyWithStreamingResponse": "openai_generated.resources.safety.safety",
        "alerts": ".alerts:",
        "cases": ".cases:",
        "safety": ".safety:",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.admin.organization.projects.spend_alerts import (
        AsyncSpendAlerts as AsyncSpendAlerts,
        AsyncSpendAlertsWithRawResponse as AsyncSpendAlertsWithRawResponse,
        AsyncSpendAlertsWithStreamingResponse as AsyncSpendAlertsWithStreamingResponse,
        SpendAlerts as SpendAlerts,
        SpendAlertsWithRawResponse as SpendAlertsWithRawResponse,
        SpendAlertsWithStreamingResponse as SpendAlertsWithStreamingResponse,
    )


__all__ = [
    "AsyncSpendAlerts",
    "AsyncSpendAlertsWithRawResponse",
    "AsyncSpendAlertsWithStreamingResponse",
    "SpendAlerts",
    "SpendAlertsWithRawResponse",
    "SpendAlertsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SpendAlerts": "openai_generated.resources.admin.organization.projects.spend_alerts",
        "AsyncSpendAlerts": "openai_generated.resources.admin.organization.projects.spend_alerts",
        "SpendAlertsWithRawResponse": "openai_generated.resources.admin.organization.projects.spend_alerts",
        "AsyncSpendAlertsWithRawResponse": "openai_generated.resources.admin.organization.projects.spend_alerts",
        "SpendAlertsWithStreamingResponse": "openai_generated.resources.admin.organization.projects.spend_alerts",
        "AsyncSpendAlertsWithStreamingResponse": "openai_generated.resources.admin.organization.projects.spend_alerts",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.organization_spend_alert import OrganizationSpendAlert as OrganizationSpendAlert
    from openai_generated.models.spend_alert_notification_channel import (
        SpendAlertNotificationChannel as NotificationChannel,
    )


__all__ = ["NotificationChannel", "OrganizationSpendAlert"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "NotificationChannel": "openai_generated.models.spend_alert_notification_channel:SpendAlertNotificationChannel",
        "OrganizationSpendAlert": "openai_generated.models.organization_spend_alert",
    },
)

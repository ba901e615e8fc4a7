# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.spend_alert_notification_channel import (
        SpendAlertNotificationChannel as SpendAlertNotificationChannel,
    )


__all__ = ["SpendAlertNotificationChannel"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SpendAlertNotificationChannel": "openai_generated.models.spend_alert_notification_channel",
    },
)

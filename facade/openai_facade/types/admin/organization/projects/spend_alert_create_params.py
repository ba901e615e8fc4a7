# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.create_spend_alert_body_param import (
        CreateSpendAlertBodyParam as SpendAlertCreateParams,
        SpendAlertNotificationChannelParam as NotificationChannel,
    )


__all__ = ["NotificationChannel", "SpendAlertCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "NotificationChannel": "openai_generated.params.create_spend_alert_body_param:SpendAlertNotificationChannelParam",
        "SpendAlertCreateParams": "openai_generated.params.create_spend_alert_body_param:CreateSpendAlertBodyParam",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.spend_alert_notification_channel import SpendAlertNotificationChannel


@model
class CreateSpendAlertBody(Model):
    """Create spend alert body."""

    threshold_amount: int
    currency: Literal["USD"] = "USD"
    interval: Literal["month"] = "month"
    notification_channel: SpendAlertNotificationChannel

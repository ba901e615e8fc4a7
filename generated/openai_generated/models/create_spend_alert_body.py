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
    """The amount of money, a whole number of 0 or more."""
    currency: Literal["USD"] = "USD"
    """The currency of the amount; always USD."""
    interval: Literal["month"] = "month"
    """The span of time that the amount is for; always month."""
    notification_channel: SpendAlertNotificationChannel
    """Who is told, and how."""

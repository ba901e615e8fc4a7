# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.spend_alert_notification_channel import SpendAlertNotificationChannel


@model
class OrganizationSpendAlert(Model):
    """Organization spend alert (`organization.spend_alert`)."""

    id: str
    """What other calls name the alert by."""
    object: Literal["organization.spend_alert"] = "organization.spend_alert"
    """Always `organization.spend_alert`."""
    threshold_amount: int
    """At how much spending in a month the alert goes out, in cents."""
    currency: Literal["USD"] = "USD"
    """Always `USD`."""
    interval: Literal["month"] = "month"
    """Always `month`."""
    notification_channel: SpendAlertNotificationChannel
    """Who is told, and how."""

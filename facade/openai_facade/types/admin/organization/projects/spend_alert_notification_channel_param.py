# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.create_spend_alert_body_param import (
        SpendAlertNotificationChannelParam as SpendAlertNotificationChannelParam,
    )


__all__ = ["SpendAlertNotificationChannelParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SpendAlertNotificationChannelParam": "openai_generated.params.create_spend_alert_body_param",
    },
)

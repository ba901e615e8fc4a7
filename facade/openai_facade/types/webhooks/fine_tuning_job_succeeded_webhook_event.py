# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.fine_tuning_job_succeeded_webhook_event import (
        FineTuningJobSucceededWebhookEvent as FineTuningJobSucceededWebhookEvent,
        FineTuningJobSucceededWebhookEventData as Data,
    )


__all__ = ["Data", "FineTuningJobSucceededWebhookEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Data": "openai_generated.models.fine_tuning_job_succeeded_webhook_event:FineTuningJobSucceededWebhookEventData",
        "FineTuningJobSucceededWebhookEvent": "openai_generated.models.fine_tuning_job_succeeded_webhook_event",
    },
)

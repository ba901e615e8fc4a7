# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.fine_tuning_job_cancelled_webhook_event import (
        FineTuningJobCancelledWebhookEvent as FineTuningJobCancelledWebhookEvent,
        FineTuningJobCancelledWebhookEventData as Data,
    )


__all__ = ["Data", "FineTuningJobCancelledWebhookEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Data": "openai_generated.models.fine_tuning_job_cancelled_webhook_event:FineTuningJobCancelledWebhookEventData",
        "FineTuningJobCancelledWebhookEvent": "openai_generated.models.fine_tuning_job_cancelled_webhook_event",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.fine_tuning_job_failed_webhook_event import (
        FineTuningJobFailedWebhookEvent as FineTuningJobFailedWebhookEvent,
        FineTuningJobFailedWebhookEventData as Data,
    )


__all__ = ["Data", "FineTuningJobFailedWebhookEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Data": "openai_generated.models.fine_tuning_job_failed_webhook_event:FineTuningJobFailedWebhookEventData",
        "FineTuningJobFailedWebhookEvent": "openai_generated.models.fine_tuning_job_failed_webhook_event",
    },
)

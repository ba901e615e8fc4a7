# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.webhooks import (
        batch_cancelled_webhook_event as batch_cancelled_webhook_event,
        batch_completed_webhook_event as batch_completed_webhook_event,
        batch_expired_webhook_event as batch_expired_webhook_event,
        batch_failed_webhook_event as batch_failed_webhook_event,
        eval_run_canceled_webhook_event as eval_run_canceled_webhook_event,
        eval_run_failed_webhook_event as eval_run_failed_webhook_event,
        eval_run_succeeded_webhook_event as eval_run_succeeded_webhook_event,
        fine_tuning_job_cancelled_webhook_event as fine_tuning_job_cancelled_webhook_event,
        fine_tuning_job_failed_webhook_event as fine_tuning_job_failed_webhook_event,
        fine_tuning_job_succeeded_webhook_event as fine_tuning_job_succeeded_webhook_event,
        realtime_call_incoming_webhook_event as realtime_call_incoming_webhook_event,
        response_cancelled_webhook_event as response_cancelled_webhook_event,
        response_completed_webhook_event as response_completed_webhook_event,
        response_failed_webhook_event as response_failed_webhook_event,
        response_incomplete_webhook_event as response_incomplete_webhook_event,
        unwrap_webhook_event as unwrap_webhook_event,
    )
    from openai_generated.models.batch_cancelled_webhook_event import (
        BatchCancelledWebhookEvent as BatchCancelledWebhookEvent,
    )
    from openai_generated.models.batch_completed_webhook_event import (
        BatchCompletedWebhookEvent as BatchCompletedWebhookEvent,
    )
    from openai_generated.models.batch_expired_webhook_event import BatchExpiredWebhookEvent as BatchExpiredWebhookEvent
    from openai_generated.models.batch_failed_webhook_event import BatchFailedWebhookEvent as BatchFailedWebhookEvent
    from openai_generated.models.eval_run_canceled_webhook_event import (
        EvalRunCanceledWebhookEvent as EvalRunCanceledWebhookEvent,
    )
    from openai_generated.models.eval_run_failed_webhook_event import (
        EvalRunFailedWebhookEvent as EvalRunFailedWebhookEvent,
    )
    from openai_generated.models.eval_run_succeeded_webhook_event import (
        EvalRunSucceededWebhookEvent as EvalRunSucceededWebhookEvent,
    )
    from openai_generated.models.fine_tuning_job_cancelled_webhook_event import (
        FineTuningJobCancelledWebhookEvent as FineTuningJobCancelledWebhookEvent,
    )
    from openai_generated.models.fine_tuning_job_failed_webhook_event import (
        FineTuningJobFailedWebhookEvent as FineTuningJobFailedWebhookEvent,
    )
    from openai_generated.models.fine_tuning_job_succeeded_webhook_event import (
        FineTuningJobSucceededWebhookEvent as FineTuningJobSucceededWebhookEvent,
    )
    from openai_generated.models.realtime_call_incoming_webhook_event import (
        RealtimeCallIncomingWebhookEvent as RealtimeCallIncomingWebhookEvent,
    )
    from openai_generated.models.response_cancelled_webhook_event import (
        ResponseCancelledWebhookEvent as ResponseCancelledWebhookEvent,
    )
    from openai_generated.models.response_completed_webhook_event import (
        ResponseCompletedWebhookEvent as ResponseCompletedWebhookEvent,
    )
    from openai_generated.models.response_failed_webhook_event import (
        ResponseFailedWebhookEvent as ResponseFailedWebhookEvent,
    )
    from openai_generated.models.response_incomplete_webhook_event import (
        ResponseIncompleteWebhookEvent as ResponseIncompleteWebhookEvent,
    )
    from openai_generated.models.unwrap_webhook_event import UnwrapWebhookEvent as UnwrapWebhookEvent


__all__ = [
    "BatchCancelledWebhookEvent",
    "BatchCompletedWebhookEvent",
    "BatchExpiredWebhookEvent",
    "BatchFailedWebhookEvent",
    "EvalRunCanceledWebhookEvent",
    "EvalRunFailedWebhookEvent",
    "EvalRunSucceededWebhookEvent",
    "FineTuningJobCancelledWebhookEvent",
    "FineTuningJobFailedWebhookEvent",
    "FineTuningJobSucceededWebhookEvent",
    "RealtimeCallIncomingWebhookEvent",
    "ResponseCancelledWebhookEvent",
    "ResponseCompletedWebhookEvent",
    "ResponseFailedWebhookEvent",
    "ResponseIncompleteWebhookEvent",
    "UnwrapWebhookEvent",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BatchCancelledWebhookEvent": "openai_generated.models.batch_cancelled_webhook_event",
        "BatchCompletedWebhookEvent": "openai_generated.models.batch_completed_webhook_event",
        "BatchExpiredWebhookEvent": "openai_generated.models.batch_expired_webhook_event",
        "BatchFailedWebhookEvent": "openai_generated.models.batch_failed_webhook_event",
        "EvalRunCanceledWebhookEvent": "openai_generated.models.eval_run_canceled_webhook_event",
        "EvalRunFailedWebhookEvent": "openai_generated.models.eval_run_failed_webhook_event",
        "EvalRunSucceededWebhookEvent": "openai_generated.models.eval_run_succeeded_webhook_event",
        "FineTuningJobCancelledWebhookEvent": "openai_generated.models.fine_tuning_job_cancelled_webhook_event",
        "FineTuningJobFailedWebhookEvent": "openai_generated.models.fine_tuning_job_failed_webhook_event",
        "FineTuningJobSucceededWebhookEvent": "openai_generated.models.fine_tuning_job_succeeded_webhook_event",
        "RealtimeCallIncomingWebhookEvent": "openai_generated.models.realtime_call_incoming_webhook_event",
        "ResponseCancelledWebhookEvent": "openai_generated.models.response_cancelled_webhook_event",
        "ResponseCompletedWebhookEvent": "openai_generated.models.response_completed_webhook_event",
        "ResponseFailedWebhookEvent": "openai_generated.models.response_failed_webhook_event",
        "ResponseIncompleteWebhookEvent": "openai_generated.models.response_incomplete_webhook_event",
        "UnwrapWebhookEvent": "openai_generated.models.unwrap_webhook_event",
        "batch_cancelled_webhook_event": ".batch_cancelled_webhook_event:",
        "batch_completed_webhook_event": ".batch_completed_webhook_event:",
        "batch_expired_webhook_event": ".batch_expired_webhook_event:",
        "batch_failed_webhook_event": ".batch_failed_webhook_event:",
        "eval_run_canceled_webhook_event": ".eval_run_canceled_webhook_event:",
        "eval_run_failed_webhook_event": ".eval_run_failed_webhook_event:",
        "eval_run_succeeded_webhook_event": ".eval_run_succeeded_webhook_event:",
        "fine_tuning_job_cancelled_webhook_event": ".fine_tuning_job_cancelled_webhook_event:",
        "fine_tuning_job_failed_webhook_event": ".fine_tuning_job_failed_webhook_event:",
        "fine_tuning_job_succeeded_webhook_event": ".fine_tuning_job_succeeded_webhook_event:",
        "realtime_call_incoming_webhook_event": ".realtime_call_incoming_webhook_event:",
        "response_cancelled_webhook_event": ".response_cancelled_webhook_event:",
        "response_completed_webhook_event": ".response_completed_webhook_event:",
        "response_failed_webhook_event": ".response_failed_webhook_event:",
        "response_incomplete_webhook_event": ".response_incomplete_webhook_event:",
        "unwrap_webhook_event": ".unwrap_webhook_event:",
    },
)

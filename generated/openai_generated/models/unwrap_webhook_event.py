# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.batch_cancelled_webhook_event import BatchCancelledWebhookEvent
    from openai_generated.models.batch_completed_webhook_event import BatchCompletedWebhookEvent
    from openai_generated.models.batch_expired_webhook_event import BatchExpiredWebhookEvent
    from openai_generated.models.batch_failed_webhook_event import BatchFailedWebhookEvent
    from openai_generated.models.eval_run_canceled_webhook_event import EvalRunCanceledWebhookEvent
    from openai_generated.models.eval_run_failed_webhook_event import EvalRunFailedWebhookEvent
    from openai_generated.models.eval_run_succeeded_webhook_event import EvalRunSucceededWebhookEvent
    from openai_generated.models.fine_tuning_job_cancelled_webhook_event import FineTuningJobCancelledWebhookEvent
    from openai_generated.models.fine_tuning_job_failed_webhook_event import FineTuningJobFailedWebhookEvent
    from openai_generated.models.fine_tuning_job_succeeded_webhook_event import FineTuningJobSucceededWebhookEvent
    from openai_generated.models.realtime_call_incoming_webhook_event import RealtimeCallIncomingWebhookEvent
    from openai_generated.models.response_cancelled_webhook_event import ResponseCancelledWebhookEvent
    from openai_generated.models.response_completed_webhook_event import ResponseCompletedWebhookEvent
    from openai_generated.models.response_failed_webhook_event import ResponseFailedWebhookEvent
    from openai_generated.models.response_incomplete_webhook_event import ResponseIncompleteWebhookEvent

    UnwrapWebhookEvent: TypeAlias = (
        BatchCancelledWebhookEvent
        | BatchCompletedWebhookEvent
        | BatchExpiredWebhookEvent
        | BatchFailedWebhookEvent
        | EvalRunCanceledWebhookEvent
        | EvalRunFailedWebhookEvent
        | EvalRunSucceededWebhookEvent
        | FineTuningJobCancelledWebhookEvent
        | FineTuningJobFailedWebhookEvent
        | FineTuningJobSucceededWebhookEvent
        | RealtimeCallIncomingWebhookEvent
        | ResponseCancelledWebhookEvent
        | ResponseCompletedWebhookEvent
        | ResponseFailedWebhookEvent
        | ResponseIncompleteWebhookEvent
    )
    """Unwrap webhook event: one of 15 kinds, told apart by `type`."""
else:
    UnwrapWebhookEvent = TaggedUnion(
        "UnwrapWebhookEvent",
        __package__,
        key="type",
        variants={
            "batch.cancelled": "BatchCancelledWebhookEvent",
            "batch.completed": "BatchCompletedWebhookEvent",
            "batch.expired": "BatchExpiredWebhookEvent",
            "batch.failed": "BatchFailedWebhookEvent",
            "eval.run.canceled": "EvalRunCanceledWebhookEvent",
            "eval.run.failed": "EvalRunFailedWebhookEvent",
            "eval.run.succeeded": "EvalRunSucceededWebhookEvent",
            "fine_tuning.job.cancelled": "FineTuningJobCancelledWebhookEvent",
            "fine_tuning.job.failed": "FineTuningJobFailedWebhookEvent",
            "fine_tuning.job.succeeded": "FineTuningJobSucceededWebhookEvent",
            "realtime.call.incoming": "RealtimeCallIncomingWebhookEvent",
            "response.cancelled": "ResponseCancelledWebhookEvent",
            "response.completed": "ResponseCompletedWebhookEvent",
            "response.failed": "ResponseFailedWebhookEvent",
            "response.incomplete": "ResponseIncompleteWebhookEvent",
        },
        shapes=(),
    )

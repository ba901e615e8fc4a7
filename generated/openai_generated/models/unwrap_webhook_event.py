# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.agent_environment_expired_webhook_event import AgentEnvironmentExpiredWebhookEvent
    from openai_generated.models.agent_environment_failed_webhook_event import AgentEnvironmentFailedWebhookEvent
    from openai_generated.models.agent_environment_ready_webhook_event import AgentEnvironmentReadyWebhookEvent
    from openai_generated.models.agent_environment_suspended_webhook_event import AgentEnvironmentSuspendedWebhookEvent
    from openai_generated.models.agent_session_action_required_webhook_event import (
        AgentSessionActionRequiredWebhookEvent,
    )
    from openai_generated.models.agent_session_created_webhook_event import AgentSessionCreatedWebhookEvent
    from openai_generated.models.agent_session_failed_webhook_event import AgentSessionFailedWebhookEvent
    from openai_generated.models.agent_session_idle_webhook_event import AgentSessionIdleWebhookEvent
    from openai_generated.models.agent_session_in_progress_webhook_event import AgentSessionInProgressWebhookEvent
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
    from openai_generated.models.live_call_incoming_webhook_event import LiveCallIncomingWebhookEvent
    from openai_generated.models.live_transport_connected_webhook_event import LiveTransportConnectedWebhookEvent
    from openai_generated.models.live_transport_incoming_webhook_event import LiveTransportIncomingWebhookEvent
    from openai_generated.models.realtime_call_incoming_webhook_event import RealtimeCallIncomingWebhookEvent
    from openai_generated.models.response_cancelled_webhook_event import ResponseCancelledWebhookEvent
    from openai_generated.models.response_completed_webhook_event import ResponseCompletedWebhookEvent
    from openai_generated.models.response_failed_webhook_event import ResponseFailedWebhookEvent
    from openai_generated.models.response_incomplete_webhook_event import ResponseIncompleteWebhookEvent
    from openai_generated.models.safety_alert_created_webhook_event import SafetyAlertCreatedWebhookEvent
    from openai_generated.models.safety_deactivation_issued_webhook_event import SafetyDeactivationIssuedWebhookEvent
    from openai_generated.models.safety_org_alert_created_webhook_event import SafetyOrgAlertCreatedWebhookEvent
    from openai_generated.models.safety_warning_issued_webhook_event import SafetyWarningIssuedWebhookEvent

    UnwrapWebhookEvent: TypeAlias = (
        AgentEnvironmentExpiredWebhookEvent
        | AgentEnvironmentFailedWebhookEvent
        | AgentEnvironmentReadyWebhookEvent
        | AgentEnvironmentSuspendedWebhookEvent
        | AgentSessionActionRequiredWebhookEvent
        | AgentSessionCreatedWebhookEvent
        | AgentSessionFailedWebhookEvent
        | AgentSessionIdleWebhookEvent
        | AgentSessionInProgressWebhookEvent
        | BatchCancelledWebhookEvent
        | BatchCompletedWebhookEvent
        | BatchExpiredWebhookEvent
        | BatchFailedWebhookEvent
        | EvalRunCanceledWebhookEvent
        | EvalRunFailedWebhookEvent
        | EvalRunSucceededWebhookEvent
        | FineTuningJobCancelledWebhookEvent
        | FineTuningJobFailedWebhookEvent
        | FineTuningJobSucceededWebhookEvent
        | LiveCallIncomingWebhookEvent
        | LiveTransportConnectedWebhookEvent
        | LiveTransportIncomingWebhookEvent
        | RealtimeCallIncomingWebhookEvent
        | ResponseCancelledWebhookEvent
        | ResponseCompletedWebhookEvent
        | ResponseFailedWebhookEvent
        | ResponseIncompleteWebhookEvent
        | SafetyAlertCreatedWebhookEvent
        | SafetyDeactivationIssuedWebhookEvent
        | SafetyOrgAlertCreatedWebhookEvent
        | SafetyWarningIssuedWebhookEvent
    )
    """Unwrap webhook event: one of 31 kinds, told apart by `type`."""
else:
    UnwrapWebhookEvent = TaggedUnion(
        "UnwrapWebhookEvent",
        __package__,
        key="type",
        variants={
            "agent.environment.expired": "AgentEnvironmentExpiredWebhookEvent",
            "agent.environment.failed": "AgentEnvironmentFailedWebhookEvent",
            "agent.environment.ready": "AgentEnvironmentReadyWebhookEvent",
            "agent.environment.suspended": "AgentEnvironmentSuspendedWebhookEvent",
            "agent.session.action_required": "AgentSessionActionRequiredWebhookEvent",
            "agent.session.created": "AgentSessionCreatedWebhookEvent",
            "agent.session.failed": "AgentSessionFailedWebhookEvent",
            "agent.session.idle": "AgentSessionIdleWebhookEvent",
            "agent.session.in_progress": "AgentSessionInProgressWebhookEvent",
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
            "live.call.incoming": "LiveCallIncomingWebhookEvent",
            "live.transport.connected": "LiveTransportConnectedWebhookEvent",
            "live.transport.incoming": "LiveTransportIncomingWebhookEvent",
            "realtime.call.incoming": "RealtimeCallIncomingWebhookEvent",
            "response.cancelled": "ResponseCancelledWebhookEvent",
            "response.completed": "ResponseCompletedWebhookEvent",
            "response.failed": "ResponseFailedWebhookEvent",
            "response.incomplete": "ResponseIncompleteWebhookEvent",
            "safety.alert.created": "SafetyAlertCreatedWebhookEvent",
            "safety.deactivation_issued": "SafetyDeactivationIssuedWebhookEvent",
            "safety.org_alert.created": "SafetyOrgAlertCreatedWebhookEvent",
            "safety.warning_issued": "SafetyWarningIssuedWebhookEvent",
        },
        shapes=(),
    )

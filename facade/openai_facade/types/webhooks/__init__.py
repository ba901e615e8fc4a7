# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.webhooks import (
        agent_environment_expired_webhook_event as agent_environment_expired_webhook_event,
        agent_environment_failed_webhook_event as agent_environment_failed_webhook_event,
        agent_environment_ready_webhook_event as agent_environment_ready_webhook_event,
        agent_environment_suspended_webhook_event as agent_environment_suspended_webhook_event,
        agent_session_action_required_webhook_event as agent_session_action_required_webhook_event,
        agent_session_created_webhook_event as agent_session_created_webhook_event,
        agent_session_failed_webhook_event as agent_session_failed_webhook_event,
        agent_session_idle_webhook_event as agent_session_idle_webhook_event,
        agent_session_in_progress_webhook_event as agent_session_in_progress_webhook_event,
        batch_cancelled_webhook_event as batch_cancelled_webhook_event,
        batch_completed_webhook_event as batch_completed_webhook_event,
        batch_expired_webhook_event as batch_expired_webhook_event,
        batch_failed_webhook_event as batch_failed_webhook_event,
        deleted_webhook_endpoint as deleted_webhook_endpoint,
        eval_run_canceled_webhook_event as eval_run_canceled_webhook_event,
        eval_run_failed_webhook_event as eval_run_failed_webhook_event,
        eval_run_succeeded_webhook_event as eval_run_succeeded_webhook_event,
        fine_tuning_job_cancelled_webhook_event as fine_tuning_job_cancelled_webhook_event,
        fine_tuning_job_failed_webhook_event as fine_tuning_job_failed_webhook_event,
        fine_tuning_job_succeeded_webhook_event as fine_tuning_job_succeeded_webhook_event,
        live_call_incoming_webhook_event as live_call_incoming_webhook_event,
        live_transport_connected_webhook_event as live_transport_connected_webhook_event,
        live_transport_incoming_webhook_event as live_transport_incoming_webhook_event,
        realtime_call_incoming_webhook_event as realtime_call_incoming_webhook_event,
        response_cancelled_webhook_event as response_cancelled_webhook_event,
        response_completed_webhook_event as response_completed_webhook_event,
        response_failed_webhook_event as response_failed_webhook_event,
        response_incomplete_webhook_event as response_incomplete_webhook_event,
        safety_alert_created_webhook_event as safety_alert_created_webhook_event,
        safety_deactivation_issued_webhook_event as safety_deactivation_issued_webhook_event,
        safety_identifier_blocked_webhook_event as safety_identifier_blocked_webhook_event,
        safety_org_alert_created_webhook_event as safety_org_alert_created_webhook_event,
        safety_warning_issued_webhook_event as safety_warning_issued_webhook_event,
        unwrap_webhook_event as unwrap_webhook_event,
        webhook_create_params as webhook_create_params,
        webhook_endpoint as webhook_endpoint,
        webhook_endpoint_list as webhook_endpoint_list,
        webhook_endpoint_test_result as webhook_endpoint_test_result,
        webhook_endpoint_with_secret as webhook_endpoint_with_secret,
        webhook_event_type_list as webhook_event_type_list,
        webhook_list_params as webhook_list_params,
        webhook_rotate_secret_params as webhook_rotate_secret_params,
        webhook_test_params as webhook_test_params,
        webhook_update_params as webhook_update_params,
    )
    from openai_generated.models.agent_environment_expired_webhook_event import (
        AgentEnvironmentExpiredWebhookEvent as AgentEnvironmentExpiredWebhookEvent,
    )
    from openai_generated.models.agent_environment_failed_webhook_event import (
        AgentEnvironmentFailedWebhookEvent as AgentEnvironmentFailedWebhookEvent,
    )
    from openai_generated.models.agent_environment_ready_webhook_event import (
        AgentEnvironmentReadyWebhookEvent as AgentEnvironmentReadyWebhookEvent,
    )
    from openai_generated.models.agent_environment_suspended_webhook_event import (
        AgentEnvironmentSuspendedWebhookEvent as AgentEnvironmentSuspendedWebhookEvent,
    )
    from openai_generated.models.agent_session_action_required_webhook_event import (
        AgentSessionActionRequiredWebhookEvent as AgentSessionActionRequiredWebhookEvent,
    )
    from openai_generated.models.agent_session_created_webhook_event import (
        AgentSessionCreatedWebhookEvent as AgentSessionCreatedWebhookEvent,
    )
    from openai_generated.models.agent_session_failed_webhook_event import (
        AgentSessionFailedWebhookEvent as AgentSessionFailedWebhookEvent,
    )
    from openai_generated.models.agent_session_idle_webhook_event import (
        AgentSessionIdleWebhookEvent as AgentSessionIdleWebhookEvent,
    )
    from openai_generated.models.agent_session_in_progress_webhook_event import (
        AgentSessionInProgressWebhookEvent as AgentSessionInProgressWebhookEvent,
    )
    from openai_generated.models.batch_cancelled_webhook_event import (
        BatchCancelledWebhookEvent as BatchCancelledWebhookEvent,
    )
    from openai_generated.models.batch_completed_webhook_event import (
        BatchCompletedWebhookEvent as BatchCompletedWebhookEvent,
    )
    from openai_generated.models.batch_expired_webhook_event import BatchExpiredWebhookEvent as BatchExpiredWebhookEvent
    from openai_generated.models.batch_failed_webhook_event import BatchFailedWebhookEvent as BatchFailedWebhookEvent
    from openai_generated.models.deleted_webhook_endpoint import DeletedWebhookEndpoint as DeletedWebhookEndpoint
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
    from openai_generated.models.live_call_incoming_webhook_event import (
        LiveCallIncomingWebhookEvent as LiveCallIncomingWebhookEvent,
    )
    from openai_generated.models.live_transport_connected_webhook_event import (
        LiveTransportConnectedWebhookEvent as LiveTransportConnectedWebhookEvent,
    )
    from openai_generated.models.live_transport_incoming_webhook_event import (
        LiveTransportIncomingWebhookEvent as LiveTransportIncomingWebhookEvent,
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
    from openai_generated.models.safety_alert_created_webhook_event import (
        SafetyAlertCreatedWebhookEvent as SafetyAlertCreatedWebhookEvent,
    )
    from openai_generated.models.safety_deactivation_issued_webhook_event import (
        SafetyDeactivationIssuedWebhookEvent as SafetyDeactivationIssuedWebhookEvent,
    )
    from openai_generated.models.safety_identifier_blocked_webhook_event import (
        SafetyIdentifierBlockedWebhookEvent as SafetyIdentifierBlockedWebhookEvent,
    )
    from openai_generated.models.safety_org_alert_created_webhook_event import (
        SafetyOrgAlertCreatedWebhookEvent as SafetyOrgAlertCreatedWebhookEvent,
    )
    from openai_generated.models.safety_warning_issued_webhook_event import (
        SafetyWarningIssuedWebhookEvent as SafetyWarningIssuedWebhookEvent,
    )
    from openai_generated.models.unwrap_webhook_event import UnwrapWebhookEvent as UnwrapWebhookEvent
    from openai_generated.models.webhook_endpoint import WebhookEndpoint as WebhookEndpoint
    from openai_generated.models.webhook_endpoint_list import WebhookEndpointList as WebhookEndpointList
    from openai_generated.models.webhook_endpoint_test_result import (
        WebhookEndpointTestResult as WebhookEndpointTestResult,
    )
    from openai_generated.models.webhook_endpoint_with_secret import (
        WebhookEndpointWithSecret as WebhookEndpointWithSecret,
    )
    from openai_generated.models.webhook_event_type_list import WebhookEventTypeList as WebhookEventTypeList
    from openai_generated.params.webhook_create_params import WebhookCreateParams as WebhookCreateParams
    from openai_generated.params.webhook_list_params import WebhookListParams as WebhookListParams
    from openai_generated.params.webhook_rotate_secret_params import (
        WebhookRotateSecretParams as WebhookRotateSecretParams,
    )
    from openai_generated.params.webhook_test_params import WebhookTestParams as WebhookTestParams
    from openai_generated.params.webhook_update_params import WebhookUpdateParams as WebhookUpdateParams


__all__ = [
    "AgentEnvironmentExpiredWebhookEvent",
    "AgentEnvironmentFailedWebhookEvent",
    "AgentEnvironmentReadyWebhookEvent",
    "AgentEnvironmentSuspendedWebhookEvent",
    "AgentSessionActionRequiredWebhookEvent",
    "AgentSessionCreatedWebhookEvent",
    "AgentSessionFailedWebhookEvent",
    "AgentSessionIdleWebhookEvent",
    "AgentSessionInProgressWebhookEvent",
    "BatchCancelledWebhookEvent",
    "BatchCompletedWebhookEvent",
    "BatchExpiredWebhookEvent",
    "BatchFailedWebhookEvent",
    "DeletedWebhookEndpoint",
    "EvalRunCanceledWebhookEvent",
    "EvalRunFailedWebhookEvent",
    "EvalRunSucceededWebhookEvent",
    "FineTuningJobCancelledWebhookEvent",
    "FineTuningJobFailedWebhookEvent",
    "FineTuningJobSucceededWebhookEvent",
    "LiveCallIncomingWebhookEvent",
    "LiveTransportConnectedWebhookEvent",
    "LiveTransportIncomingWebhookEvent",
    "RealtimeCallIncomingWebhookEvent",
    "ResponseCancelledWebhookEvent",
    "ResponseCompletedWebhookEvent",
    "ResponseFailedWebhookEvent",
    "ResponseIncompleteWebhookEvent",
    "SafetyAlertCreatedWebhookEvent",
    "SafetyDeactivationIssuedWebhookEvent",
    "SafetyIdentifierBlockedWebhookEvent",
    "SafetyOrgAlertCreatedWebhookEvent",
    "SafetyWarningIssuedWebhookEvent",
    "UnwrapWebhookEvent",
    "WebhookCreateParams",
    "WebhookEndpoint",
    "WebhookEndpointList",
    "WebhookEndpointTestResult",
    "WebhookEndpointWithSecret",
    "WebhookEventTypeList",
    "WebhookListParams",
    "WebhookRotateSecretParams",
    "WebhookTestParams",
    "WebhookUpdateParams",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentEnvironmentExpiredWebhookEvent": "openai_generated.models.agent_environment_expired_webhook_event",
        "AgentEnvironmentFailedWebhookEvent": "openai_generated.models.agent_environment_failed_webhook_event",
        "AgentEnvironmentReadyWebhookEvent": "openai_generated.models.agent_environment_ready_webhook_event",
        "AgentEnvironmentSuspendedWebhookEvent": "openai_generated.models.agent_environment_suspended_webhook_event",
        "AgentSessionActionRequiredWebhookEvent": "openai_generated.models.agent_session_action_required_webhook_event",
        "AgentSessionCreatedWebhookEvent": "openai_generated.models.agent_session_created_webhook_event",
        "AgentSessionFailedWebhookEvent": "openai_generated.models.agent_session_failed_webhook_event",
        "AgentSessionIdleWebhookEvent": "openai_generated.models.agent_session_idle_webhook_event",
        "AgentSessionInProgressWebhookEvent": "openai_generated.models.agent_session_in_progress_webhook_event",
        "BatchCancelledWebhookEvent": "openai_generated.models.batch_cancelled_webhook_event",
        "BatchCompletedWebhookEvent": "openai_generated.models.batch_completed_webhook_event",
        "BatchExpiredWebhookEvent": "openai_generated.models.batch_expired_webhook_event",
        "BatchFailedWebhookEvent": "openai_generated.models.batch_failed_webhook_event",
        "DeletedWebhookEndpoint": "openai_generated.models.deleted_webhook_endpoint",
        "EvalRunCanceledWebhookEvent": "openai_generated.models.eval_run_canceled_webhook_event",
        "EvalRunFailedWebhookEvent": "openai_generated.models.eval_run_failed_webhook_event",
        "EvalRunSucceededWebhookEvent": "openai_generated.models.eval_run_succeeded_webhook_event",
        "FineTuningJobCancelledWebhookEvent": "openai_generated.models.fine_tuning_job_cancelled_webhook_event",
        "FineTuningJobFailedWebhookEvent": "openai_generated.models.fine_tuning_job_failed_webhook_event",
        "FineTuningJobSucceededWebhookEvent": "openai_generated.models.fine_tuning_job_succeeded_webhook_event",
        "LiveCallIncomingWebhookEvent": "openai_generated.models.live_call_incoming_webhook_event",
        "LiveTransportConnectedWebhookEvent": "openai_generated.models.live_transport_connected_webhook_event",
        "LiveTransportIncomingWebhookEvent": "openai_generated.models.live_transport_incoming_webhook_event",
        "RealtimeCallIncomingWebhookEvent": "openai_generated.models.realtime_call_incoming_webhook_event",
        "ResponseCancelledWebhookEvent": "openai_generated.models.response_cancelled_webhook_event",
        "ResponseCompletedWebhookEvent": "openai_generated.models.response_completed_webhook_event",
        "ResponseFailedWebhookEvent": "openai_generated.models.response_failed_webhook_event",
        "ResponseIncompleteWebhookEvent": "openai_generated.models.response_incomplete_webhook_event",
        "SafetyAlertCreatedWebhookEvent": "openai_generated.models.safety_alert_created_webhook_event",
        "SafetyDeactivationIssuedWebhookEvent": "openai_generated.models.safety_deactivation_issued_webhook_event",
        "SafetyIdentifierBlockedWebhookEvent": "openai_generated.models.safety_identifier_blocked_webhook_event",
        "SafetyOrgAlertCreatedWebhookEvent": "openai_generated.models.safety_org_alert_created_webhook_event",
        "SafetyWarningIssuedWebhookEvent": "openai_generated.models.safety_warning_issued_webhook_event",
        "UnwrapWebhookEvent": "openai_generated.models.unwrap_webhook_event",
        "WebhookCreateParams": "openai_generated.params.webhook_create_params",
        "WebhookEndpoint": "openai_generated.models.webhook_endpoint",
        "WebhookEndpointList": "openai_generated.models.webhook_endpoint_list",
        "WebhookEndpointTestResult": "openai_generated.models.webhook_endpoint_test_result",
        "WebhookEndpointWithSecret": "openai_generated.models.webhook_endpoint_with_secret",
        "WebhookEventTypeList": "openai_generated.models.webhook_event_type_list",
        "WebhookListParams": "openai_generated.params.webhook_list_params",
        "WebhookRotateSecretParams": "openai_generated.params.webhook_rotate_secret_params",
        "WebhookTestParams": "openai_generated.params.webhook_test_params",
        "WebhookUpdateParams": "openai_generated.params.webhook_update_params",
        "agent_environment_expired_webhook_event": ".agent_environment_expired_webhook_event:",
        "agent_environment_failed_webhook_event": ".agent_environment_failed_webhook_event:",
        "agent_environment_ready_webhook_event": ".agent_environment_ready_webhook_event:",
        "agent_environment_suspended_webhook_event": ".agent_environment_suspended_webhook_event:",
        "agent_session_action_required_webhook_event": ".agent_session_action_required_webhook_event:",
        "agent_session_created_webhook_event": ".agent_session_created_webhook_event:",
        "agent_session_failed_webhook_event": ".agent_session_failed_webhook_event:",
        "agent_session_idle_webhook_event": ".agent_session_idle_webhook_event:",
        "agent_session_in_progress_webhook_event": ".agent_session_in_progress_webhook_event:",
        "batch_cancelled_webhook_event": ".batch_cancelled_webhook_event:",
        "batch_completed_webhook_event": ".batch_completed_webhook_event:",
        "batch_expired_webhook_event": ".batch_expired_webhook_event:",
        "batch_failed_webhook_event": ".batch_failed_webhook_event:",
        "deleted_webhook_endpoint": ".deleted_webhook_endpoint:",
        "eval_run_canceled_webhook_event": ".eval_run_canceled_webhook_event:",
        "eval_run_failed_webhook_event": ".eval_run_failed_webhook_event:",
        "eval_run_succeeded_webhook_event": ".eval_run_succeeded_webhook_event:",
        "fine_tuning_job_cancelled_webhook_event": ".fine_tuning_job_cancelled_webhook_event:",
        "fine_tuning_job_failed_webhook_event": ".fine_tuning_job_failed_webhook_event:",
        "fine_tuning_job_succeeded_webhook_event": ".fine_tuning_job_succeeded_webhook_event:",
        "live_call_incoming_webhook_event": ".live_call_incoming_webhook_event:",
        "live_transport_connected_webhook_event": ".live_transport_connected_webhook_event:",
        "live_transport_incoming_webhook_event": ".live_transport_incoming_webhook_event:",
        "realtime_call_incoming_webhook_event": ".realtime_call_incoming_webhook_event:",
        "response_cancelled_webhook_event": ".response_cancelled_webhook_event:",
        "response_completed_webhook_event": ".response_completed_webhook_event:",
        "response_failed_webhook_event": ".response_failed_webhook_event:",
        "response_incomplete_webhook_event": ".response_incomplete_webhook_event:",
        "safety_alert_created_webhook_event": ".safety_alert_created_webhook_event:",
        "safety_deactivation_issued_webhook_event": ".safety_deactivation_issued_webhook_event:",
        "safety_identifier_blocked_webhook_event": ".safety_identifier_blocked_webhook_event:",
        "safety_org_alert_created_webhook_event": ".safety_org_alert_created_webhook_event:",
        "safety_warning_issued_webhook_event": ".safety_warning_issued_webhook_event:",
        "unwrap_webhook_event": ".unwrap_webhook_event:",
        "webhook_create_params": ".webhook_create_params:",
        "webhook_endpoint": ".webhook_endpoint:",
        "webhook_endpoint_list": ".webhook_endpoint_list:",
        "webhook_endpoint_test_result": ".webhook_endpoint_test_result:",
        "webhook_endpoint_with_secret": ".webhook_endpoint_with_secret:",
        "webhook_event_type_list": ".webhook_event_type_list:",
        "webhook_list_params": ".webhook_list_params:",
        "webhook_rotate_secret_params": ".webhook_rotate_secret_params:",
        "webhook_test_params": ".webhook_test_params:",
        "webhook_update_params": ".webhook_update_params:",
    },
)

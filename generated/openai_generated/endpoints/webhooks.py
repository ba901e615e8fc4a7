# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `webhooks`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

CREATE_WEBHOOK_ENDPOINT = Endpoint(
    operation="createWebhookEndpoint",
    method="POST",
    path="/webhook_endpoints",
    response="WebhookEndpointWithSecret",
    body="json",
)
"""Register a URL that is called when events of the chosen types happen."""

LIST_WEBHOOK_ENDPOINTS = Endpoint(
    operation="listWebhookEndpoints",
    method="GET",
    path="/webhook_endpoints",
    response="WebhookEndpoint",
    query={"after": "form", "limit": "form"},
    page="CursorPage",
)
"""Page through the registered webhook URLs."""

RETRIEVE_WEBHOOK_ENDPOINT = Endpoint(
    operation="retrieveWebhookEndpoint",
    method="GET",
    path="/webhook_endpoints/{webhook_endpoint_id}",
    response="WebhookEndpoint",
    path_params=("webhook_endpoint_id",),
)
"""Read a registered webhook URL and its event types."""

UPDATE_WEBHOOK_ENDPOINT = Endpoint(
    operation="updateWebhookEndpoint",
    method="POST",
    path="/webhook_endpoints/{webhook_endpoint_id}",
    response="WebhookEndpoint",
    path_params=("webhook_endpoint_id",),
    body="json",
)
"""Change a webhook's URL, name or event types."""

DELETE_WEBHOOK_ENDPOINT = Endpoint(
    operation="deleteWebhookEndpoint",
    method="DELETE",
    path="/webhook_endpoints/{webhook_endpoint_id}",
    response="DeletedWebhookEndpoint",
    path_params=("webhook_endpoint_id",),
)
"""Stop calling a webhook URL, and forget it."""

ROTATE_SECRET_WEBHOOK_ENDPOINT = Endpoint(
    operation="rotateSecretWebhookEndpoint",
    method="POST",
    path="/webhook_endpoints/{webhook_endpoint_id}/rotate_secret",
    response="WebhookEndpointWithSecret",
    path_params=("webhook_endpoint_id",),
    body="json",
)
"""Give a webhook a new signing secret; the answer is the only place where it is shown."""

TEST_WEBHOOK_ENDPOINT = Endpoint(
    operation="testWebhookEndpoint",
    method="POST",
    path="/webhook_endpoints/{webhook_endpoint_id}/test",
    response="WebhookEndpointTestResult",
    path_params=("webhook_endpoint_id",),
    body="json",
)
"""Send a made-up event to a webhook, and say how it answered."""

LIST_WEBHOOK_EVENT_TYPES = Endpoint(
    operation="listWebhookEventTypes",
    method="GET",
    path="/webhook_event_types",
    response="WebhookEventTypeList",
)
"""List the types of events that webhooks can be called for."""

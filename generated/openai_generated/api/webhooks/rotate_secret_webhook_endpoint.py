# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.webhooks import ROTATE_SECRET_WEBHOOK_ENDPOINT as ENDPOINT
from openai_generated.types import fields
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.webhook_endpoint_with_secret import WebhookEndpointWithSecret
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model
    from openai_runtime.unset import Omit


def sync(
    webhook_endpoint_id: str,
    *,
    client: Caller,
    body: params.WebhookRotateSecretParams | Model | Omit = omit,
) -> WebhookEndpointWithSecret:
    """Give a webhook a new signing secret; the answer is the only place where it is shown.

    `POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret`

    Args:
        webhook_endpoint_id: The id of the webhook endpoint.
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(webhook_endpoint_id, client=client, body=body).expected().parsed


def sync_detailed(
    webhook_endpoint_id: str,
    *,
    client: Caller,
    body: params.WebhookRotateSecretParams | Model | Omit = omit,
) -> Response[WebhookEndpointWithSecret]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "webhook_endpoint_id": webhook_endpoint_id})


async def asyncio(
    webhook_endpoint_id: str,
    *,
    client: AsyncCaller,
    body: params.WebhookRotateSecretParams | Model | Omit = omit,
) -> WebhookEndpointWithSecret:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(webhook_endpoint_id, client=client, body=body)).expected().parsed


async def asyncio_detailed(
    webhook_endpoint_id: str,
    *,
    client: AsyncCaller,
    body: params.WebhookRotateSecretParams | Model | Omit = omit,
) -> Response[WebhookEndpointWithSecret]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body), "webhook_endpoint_id": webhook_endpoint_id})

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.webhooks import RETRIEVE_WEBHOOK_ENDPOINT as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.webhook_endpoint import WebhookEndpoint
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    webhook_endpoint_id: str,
    *,
    client: Caller,
) -> WebhookEndpoint:
    """Read a registered webhook URL and its event types.

    `GET /webhook_endpoints/{webhook_endpoint_id}`

    Args:
        webhook_endpoint_id: The id of the webhook endpoint.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(webhook_endpoint_id, client=client).expected().parsed


def sync_detailed(
    webhook_endpoint_id: str,
    *,
    client: Caller,
) -> Response[WebhookEndpoint]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"webhook_endpoint_id": webhook_endpoint_id})


async def asyncio(
    webhook_endpoint_id: str,
    *,
    client: AsyncCaller,
) -> WebhookEndpoint:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(webhook_endpoint_id, client=client)).expected().parsed


async def asyncio_detailed(
    webhook_endpoint_id: str,
    *,
    client: AsyncCaller,
) -> Response[WebhookEndpoint]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"webhook_endpoint_id": webhook_endpoint_id})

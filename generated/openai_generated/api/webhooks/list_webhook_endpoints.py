# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.webhooks import LIST_WEBHOOK_ENDPOINTS
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from openai_generated.models.webhook_endpoints_page import WebhookEndpointsPage
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


ENDPOINT = LIST_WEBHOOK_ENDPOINTS.whole("WebhookEndpointsPage")


def sync(
    *,
    client: Caller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
) -> WebhookEndpointsPage:
    """Page through the registered webhook URLs.

    `GET /webhook_endpoints`

    Args:
        after: Cursor: the id of the last item already seen; the page starts behind it.
        limit: How many items a page holds at most; 20 unless said otherwise.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(client=client, after=after, limit=limit).expected().parsed


def sync_detailed(
    *,
    client: Caller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
) -> Response[WebhookEndpointsPage]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"after": after, "limit": limit})


async def asyncio(
    *,
    client: AsyncCaller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
) -> WebhookEndpointsPage:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(client=client, after=after, limit=limit)).expected().parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
) -> Response[WebhookEndpointsPage]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"after": after, "limit": limit})

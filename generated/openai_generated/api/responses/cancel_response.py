# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.responses import CANCEL_RESPONSE as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.response import Response
    from openai_generated.types import AsyncCaller, Caller, Response as Answer


def sync(
    response_id: str,
    *,
    client: Caller,
) -> Response:
    """Stop a response that is being produced in the background.

    `POST /responses/{response_id}/cancel`

    Args:
        response_id: The id of the response.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(response_id, client=client).expected().parsed


def sync_detailed(
    response_id: str,
    *,
    client: Caller,
) -> Answer[Response]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"response_id": response_id})


async def asyncio(
    response_id: str,
    *,
    client: AsyncCaller,
) -> Response:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(response_id, client=client)).expected().parsed


async def asyncio_detailed(
    response_id: str,
    *,
    client: AsyncCaller,
) -> Answer[Response]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"response_id": response_id})

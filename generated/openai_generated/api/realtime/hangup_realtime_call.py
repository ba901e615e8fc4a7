# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.realtime import HANGUP_REALTIME_CALL as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    call_id: str,
    *,
    client: Caller,
) -> None:
    """End an active realtime call, whether it came by SIP or WebRTC.

    `POST /realtime/calls/{call_id}/hangup`

    Args:
        call_id: The id of the call, as the incoming-call webhook or the Location header of a new call gave it.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(call_id, client=client).expected().parsed


def sync_detailed(
    call_id: str,
    *,
    client: Caller,
) -> Response[None]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"call_id": call_id})


async def asyncio(
    call_id: str,
    *,
    client: AsyncCaller,
) -> None:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(call_id, client=client)).expected().parsed


async def asyncio_detailed(
    call_id: str,
    *,
    client: AsyncCaller,
) -> Response[None]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"call_id": call_id})

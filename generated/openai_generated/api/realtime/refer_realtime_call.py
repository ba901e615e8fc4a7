# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.realtime import REFER_REALTIME_CALL as ENDPOINT
from openai_generated.types import fields

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model


def sync(
    call_id: str,
    *,
    client: Caller,
    body: params.CallReferParams | Model,
) -> None:
    """Pass an active SIP call on to another address.

    `POST /realtime/calls/{call_id}/refer`

    Args:
        call_id: The id of the call, as the incoming-call webhook or the Location header of a new call gave it.
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(call_id, client=client, body=body).expected().parsed


def sync_detailed(
    call_id: str,
    *,
    client: Caller,
    body: params.CallReferParams | Model,
) -> Response[None]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "call_id": call_id})


async def asyncio(
    call_id: str,
    *,
    client: AsyncCaller,
    body: params.CallReferParams | Model,
) -> None:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(call_id, client=client, body=body)).expected().parsed


async def asyncio_detailed(
    call_id: str,
    *,
    client: AsyncCaller,
    body: params.CallReferParams | Model,
) -> Response[None]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body), "call_id": call_id})

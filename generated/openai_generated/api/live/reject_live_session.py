# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.live import REJECT_LIVE_SESSION as ENDPOINT
from openai_generated.types import fields

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model


def sync(
    session_id: str,
    *,
    client: Caller,
    body: params.SessionRejectParams | Model,
) -> None:
    """Turn an incoming live session down.

    `POST /live/sessions/{session_id}/reject`

    Args:
        session_id: The id of the session.
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(session_id, client=client, body=body).expected().parsed


def sync_detailed(
    session_id: str,
    *,
    client: Caller,
    body: params.SessionRejectParams | Model,
) -> Response[None]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "session_id": session_id})


async def asyncio(
    session_id: str,
    *,
    client: AsyncCaller,
    body: params.SessionRejectParams | Model,
) -> None:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(session_id, client=client, body=body)).expected().parsed


async def asyncio_detailed(
    session_id: str,
    *,
    client: AsyncCaller,
    body: params.SessionRejectParams | Model,
) -> Response[None]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body), "session_id": session_id})

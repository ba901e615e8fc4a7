# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.live import DOWNLOAD_RECORDING_LIVE_SESSION_CONTENT as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.binary import HttpxBinaryResponseContent


def sync(
    session_id: str,
    *,
    client: Caller,
) -> bytes:
    """Download the recording of a live session.

    `GET /live/sessions/{session_id}/content`

    Args:
        session_id: The id of the session.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(session_id, client=client).expected().content


def sync_detailed(
    session_id: str,
    *,
    client: Caller,
) -> Response[HttpxBinaryResponseContent]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"session_id": session_id})


async def asyncio(
    session_id: str,
    *,
    client: AsyncCaller,
) -> bytes:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(session_id, client=client)).expected().content


async def asyncio_detailed(
    session_id: str,
    *,
    client: AsyncCaller,
) -> Response[HttpxBinaryResponseContent]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"session_id": session_id})

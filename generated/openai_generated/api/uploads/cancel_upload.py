# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.uploads import CANCEL_UPLOAD as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.upload import Upload
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    upload_id: str,
    *,
    client: Caller,
) -> Upload:
    """Abandon a pending upload, so that it takes no more parts.

    `POST /uploads/{upload_id}/cancel`

    Args:
        upload_id: The id of the upload.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(upload_id, client=client).expected().parsed


def sync_detailed(
    upload_id: str,
    *,
    client: Caller,
) -> Response[Upload]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"upload_id": upload_id})


async def asyncio(
    upload_id: str,
    *,
    client: AsyncCaller,
) -> Upload:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(upload_id, client=client)).expected().parsed


async def asyncio_detailed(
    upload_id: str,
    *,
    client: AsyncCaller,
) -> Response[Upload]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"upload_id": upload_id})

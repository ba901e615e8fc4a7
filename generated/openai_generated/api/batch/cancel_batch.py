# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.batch import CANCEL_BATCH as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.batch import Batch
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    batch_id: str,
    *,
    client: Caller,
) -> Batch:
    """Stop a running batch; it stays in the state cancelling until work in flight has ended.

    `POST /batches/{batch_id}/cancel`

    Args:
        batch_id: The id of the batch.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(batch_id, client=client).expected().parsed


def sync_detailed(
    batch_id: str,
    *,
    client: Caller,
) -> Response[Batch]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"batch_id": batch_id})


async def asyncio(
    batch_id: str,
    *,
    client: AsyncCaller,
) -> Batch:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(batch_id, client=client)).expected().parsed


async def asyncio_detailed(
    batch_id: str,
    *,
    client: AsyncCaller,
) -> Response[Batch]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"batch_id": batch_id})

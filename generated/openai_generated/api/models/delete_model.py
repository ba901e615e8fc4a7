# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.models import DELETE_MODEL as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.model_deleted import ModelDeleted
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    model: str,
    *,
    client: Caller,
) -> ModelDeleted:
    """Delete a fine-tuned model that the organization owns.

    `DELETE /models/{model}`

    Args:
        model: The id of the model.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(model, client=client).expected().parsed


def sync_detailed(
    model: str,
    *,
    client: Caller,
) -> Response[ModelDeleted]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"model": model})


async def asyncio(
    model: str,
    *,
    client: AsyncCaller,
) -> ModelDeleted:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(model, client=client)).expected().parsed


async def asyncio_detailed(
    model: str,
    *,
    client: AsyncCaller,
) -> Response[ModelDeleted]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"model": model})

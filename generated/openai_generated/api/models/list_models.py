# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.models import LIST_MODELS

if TYPE_CHECKING:
    from openai_generated.models.list_models_response import ListModelsResponse
    from openai_generated.types import AsyncCaller, Caller, Response


ENDPOINT = LIST_MODELS.whole("ListModelsResponse")


def sync(
    *,
    client: Caller,
) -> ListModelsResponse:
    """List the models that the API key may use.

    `GET /models`

    Args:
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(client=client).expected().parsed


def sync_detailed(
    *,
    client: Caller,
) -> Response[ListModelsResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {})


async def asyncio(
    *,
    client: AsyncCaller,
) -> ListModelsResponse:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(client=client)).expected().parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
) -> Response[ListModelsResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {})

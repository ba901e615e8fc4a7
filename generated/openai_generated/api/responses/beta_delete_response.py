# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.responses import BETA_DELETE_RESPONSE as ENDPOINT
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


def sync(
    response_id: str,
    *,
    client: Caller,
    betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
) -> None:
    """Delete a stored response of the beta.

    `DELETE /responses/{response_id}`

    Args:
        response_id: The id of the response.
        betas: Features of the beta to switch on, such as responses_multi_agent=v1.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(response_id, client=client, betas=betas).expected().parsed


def sync_detailed(
    response_id: str,
    *,
    client: Caller,
    betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
) -> Response[None]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"response_id": response_id, "betas": betas})


async def asyncio(
    response_id: str,
    *,
    client: AsyncCaller,
    betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
) -> None:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(response_id, client=client, betas=betas)).expected().parsed


async def asyncio_detailed(
    response_id: str,
    *,
    client: AsyncCaller,
    betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
) -> Response[None]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"response_id": response_id, "betas": betas})

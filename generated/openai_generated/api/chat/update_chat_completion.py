# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.chat import UPDATE_CHAT_COMPLETION as ENDPOINT
from openai_generated.types import fields

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.chat_completion import ChatCompletion
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model


def sync(
    completion_id: str,
    *,
    client: Caller,
    body: params.CompletionUpdateParams | Model,
) -> ChatCompletion:
    """Replace the metadata of a stored chat completion.

    `POST /chat/completions/{completion_id}`

    Args:
        completion_id: The id of the stored chat completion.
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(completion_id, client=client, body=body).expected().parsed


def sync_detailed(
    completion_id: str,
    *,
    client: Caller,
    body: params.CompletionUpdateParams | Model,
) -> Response[ChatCompletion]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "completion_id": completion_id})


async def asyncio(
    completion_id: str,
    *,
    client: AsyncCaller,
    body: params.CompletionUpdateParams | Model,
) -> ChatCompletion:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(completion_id, client=client, body=body)).expected().parsed


async def asyncio_detailed(
    completion_id: str,
    *,
    client: AsyncCaller,
    body: params.CompletionUpdateParams | Model,
) -> Response[ChatCompletion]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body), "completion_id": completion_id})

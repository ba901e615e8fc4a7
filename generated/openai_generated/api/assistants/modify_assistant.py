# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.assistants import MODIFY_ASSISTANT as ENDPOINT
from openai_generated.types import fields

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.assistant import Assistant
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model


def sync(
    assistant_id: str,
    *,
    client: Caller,
    body: params.AssistantUpdateParams | Model,
) -> Assistant:
    """Change the parts of an assistant that are given and keep the rest.

    `POST /assistants/{assistant_id}` (deprecated by the API)

    Args:
        assistant_id: The id of the assistant.
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(assistant_id, client=client, body=body).expected().parsed


def sync_detailed(
    assistant_id: str,
    *,
    client: Caller,
    body: params.AssistantUpdateParams | Model,
) -> Response[Assistant]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "assistant_id": assistant_id})


async def asyncio(
    assistant_id: str,
    *,
    client: AsyncCaller,
    body: params.AssistantUpdateParams | Model,
) -> Assistant:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(assistant_id, client=client, body=body)).expected().parsed


async def asyncio_detailed(
    assistant_id: str,
    *,
    client: AsyncCaller,
    body: params.AssistantUpdateParams | Model,
) -> Response[Assistant]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body), "assistant_id": assistant_id})

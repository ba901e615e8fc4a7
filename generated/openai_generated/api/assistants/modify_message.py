# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.assistants import MODIFY_MESSAGE as ENDPOINT
from openai_generated.types import fields

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.thread_message import ThreadMessage
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model


def sync(
    thread_id: str,
    message_id: str,
    *,
    client: Caller,
    body: params.MessageUpdateParams | Model,
) -> ThreadMessage:
    """Replace the metadata of a message in a thread.

    `POST /threads/{thread_id}/messages/{message_id}`

    Args:
        thread_id: The id of the thread.
        message_id: The id of the message.
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(thread_id, message_id, client=client, body=body).expected().parsed


def sync_detailed(
    thread_id: str,
    message_id: str,
    *,
    client: Caller,
    body: params.MessageUpdateParams | Model,
) -> Response[ThreadMessage]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "thread_id": thread_id, "message_id": message_id})


async def asyncio(
    thread_id: str,
    message_id: str,
    *,
    client: AsyncCaller,
    body: params.MessageUpdateParams | Model,
) -> ThreadMessage:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(thread_id, message_id, client=client, body=body)).expected().parsed


async def asyncio_detailed(
    thread_id: str,
    message_id: str,
    *,
    client: AsyncCaller,
    body: params.MessageUpdateParams | Model,
) -> Response[ThreadMessage]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body), "thread_id": thread_id, "message_id": message_id})

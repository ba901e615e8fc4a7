# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.conversations import CREATE_CONVERSATION_ITEMS as ENDPOINT
from openai_generated.types import fields
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from openai_generated import models, params
    from openai_generated.models.conversation_item_list import ConversationItemList
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


def sync(
    conversation_id: str,
    *,
    client: Caller,
    body: params.CreateConversationItemsRequestParam | Model,
    include: Iterable[models.ResponseIncludable] | Omit = omit,
) -> ConversationItemList:
    """Append up to 20 items to a conversation.

    `POST /conversations/{conversation_id}/items`

    Args:
        conversation_id: The id of the conversation.
        body: The fields of the body.
        include: Extra parts of the answer that are left out unless named here.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(conversation_id, client=client, body=body, include=include).expected().parsed


def sync_detailed(
    conversation_id: str,
    *,
    client: Caller,
    body: params.CreateConversationItemsRequestParam | Model,
    include: Iterable[models.ResponseIncludable] | Omit = omit,
) -> Response[ConversationItemList]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "conversation_id": conversation_id, "include": include})


async def asyncio(
    conversation_id: str,
    *,
    client: AsyncCaller,
    body: params.CreateConversationItemsRequestParam | Model,
    include: Iterable[models.ResponseIncludable] | Omit = omit,
) -> ConversationItemList:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(conversation_id, client=client, body=body, include=include)).expected().parsed


async def asyncio_detailed(
    conversation_id: str,
    *,
    client: AsyncCaller,
    body: params.CreateConversationItemsRequestParam | Model,
    include: Iterable[models.ResponseIncludable] | Omit = omit,
) -> Response[ConversationItemList]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT, {**fields(body), "conversation_id": conversation_id, "include": include}
    )

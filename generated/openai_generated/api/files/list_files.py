# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.files import LIST_FILES
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.list_files_response import ListFilesResponse
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


ENDPOINT = LIST_FILES.whole("ListFilesResponse")


def sync(
    *,
    client: Caller,
    purpose: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
) -> ListFilesResponse:
    """Page through the uploaded files, of one purpose if wanted.

    `GET /files`

    Args:
        purpose: Only files uploaded for this purpose.
        limit: How many files a page holds at most; 10000 by default.
        order: Direction by creation time: asc (oldest first) or desc (newest first).
        after: Cursor: the id of the last item already seen; the page starts behind it.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(client=client, purpose=purpose, limit=limit, order=order, after=after).expected().parsed


def sync_detailed(
    *,
    client: Caller,
    purpose: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
) -> Response[ListFilesResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"purpose": purpose, "limit": limit, "order": order, "after": after})


async def asyncio(
    *,
    client: AsyncCaller,
    purpose: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
) -> ListFilesResponse:
    """Like `sync`, without blocking."""
    return (
        (await asyncio_detailed(client=client, purpose=purpose, limit=limit, order=order, after=after))
        .expected()
        .parsed
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    purpose: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
) -> Response[ListFilesResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"purpose": purpose, "limit": limit, "order": order, "after": after})

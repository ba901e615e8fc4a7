# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.default import LIST_CONTAINER_FILES
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.container_file_list_resource import ContainerFileListResource
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


ENDPOINT = LIST_CONTAINER_FILES.whole("ContainerFileListResource")


def sync(
    container_id: str,
    *,
    client: Caller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
) -> ContainerFileListResource:
    """Page through the files in a container.

    `GET /containers/{container_id}/files`

    Args:
        container_id: The id of the container.
        limit: How many items a page holds at most; 20 unless said otherwise.
        order: Direction by creation time: asc (oldest first) or desc (newest first).
        after: Cursor: the id of the last item already seen; the page starts behind it.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(container_id, client=client, limit=limit, order=order, after=after).expected().parsed


def sync_detailed(
    container_id: str,
    *,
    client: Caller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
) -> Response[ContainerFileListResource]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(
        ENDPOINT, {"container_id": container_id, "limit": limit, "order": order, "after": after}
    )


async def asyncio(
    container_id: str,
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
) -> ContainerFileListResource:
    """Like `sync`, without blocking."""
    return (
        (await asyncio_detailed(container_id, client=client, limit=limit, order=order, after=after)).expected().parsed
    )


async def asyncio_detailed(
    container_id: str,
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
) -> Response[ContainerFileListResource]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT, {"container_id": container_id, "limit": limit, "order": order, "after": after}
    )

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.projects import LIST_PROJECTS
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from openai_generated.models.project_list_response import ProjectListResponse
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


ENDPOINT = LIST_PROJECTS.whole("ProjectListResponse")


def sync(
    *,
    client: Caller,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    include_archived: bool | Omit = omit,
) -> ProjectListResponse:
    """Page through the organization's projects, archived ones if wanted.

    `GET /organization/projects`

    Args:
        limit: How many items a page holds at most; 20 unless said otherwise.
        after: Cursor: the id of the last item already seen; the page starts behind it.
        include_archived: Whether archived projects are listed too; false by default.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(client=client, limit=limit, after=after, include_archived=include_archived).expected().parsed


def sync_detailed(
    *,
    client: Caller,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    include_archived: bool | Omit = omit,
) -> Response[ProjectListResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"limit": limit, "after": after, "include_archived": include_archived})


async def asyncio(
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    include_archived: bool | Omit = omit,
) -> ProjectListResponse:
    """Like `sync`, without blocking."""
    return (
        (await asyncio_detailed(client=client, limit=limit, after=after, include_archived=include_archived))
        .expected()
        .parsed
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    include_archived: bool | Omit = omit,
) -> Response[ProjectListResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"limit": limit, "after": after, "include_archived": include_archived})

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.project_groups import LIST_PROJECT_GROUPS
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.project_group_list_resource import ProjectGroupListResource
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


ENDPOINT = LIST_PROJECT_GROUPS.whole("ProjectGroupListResource")


def sync(
    project_id: str,
    *,
    client: Caller,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> ProjectGroupListResource:
    """Page through the groups admitted to a project.

    `GET /organization/projects/{project_id}/groups`

    Args:
        project_id: The id of the project.
        limit: How many groups a page holds, up to 100; 20 by default.
        after: Cursor: the id of the last item already seen; the page starts behind it.
        order: Direction by creation time: asc (oldest first) or desc (newest first).
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(project_id, client=client, limit=limit, after=after, order=order).expected().parsed


def sync_detailed(
    project_id: str,
    *,
    client: Caller,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> Response[ProjectGroupListResource]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"project_id": project_id, "limit": limit, "after": after, "order": order})


async def asyncio(
    project_id: str,
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> ProjectGroupListResource:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(project_id, client=client, limit=limit, after=after, order=order)).expected().parsed


async def asyncio_detailed(
    project_id: str,
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> Response[ProjectGroupListResource]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT, {"project_id": project_id, "limit": limit, "after": after, "order": order}
    )

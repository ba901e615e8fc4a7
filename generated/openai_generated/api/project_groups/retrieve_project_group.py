# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.project_groups import RETRIEVE_PROJECT_GROUP as ENDPOINT
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.project_group import ProjectGroup
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


def sync(
    project_id: str,
    group_id: str,
    *,
    client: Caller,
    group_type: Literal["group", "tenant_group"] | Omit = omit,
) -> ProjectGroup:
    """Read a group that has access to a project.

    `GET /organization/projects/{project_id}/groups/{group_id}`

    Args:
        project_id: The id of the project.
        group_id: The id of the group.
        group_type: The kind of group, group (the default) or tenant_group.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(project_id, group_id, client=client, group_type=group_type).expected().parsed


def sync_detailed(
    project_id: str,
    group_id: str,
    *,
    client: Caller,
    group_type: Literal["group", "tenant_group"] | Omit = omit,
) -> Response[ProjectGroup]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"project_id": project_id, "group_id": group_id, "group_type": group_type})


async def asyncio(
    project_id: str,
    group_id: str,
    *,
    client: AsyncCaller,
    group_type: Literal["group", "tenant_group"] | Omit = omit,
) -> ProjectGroup:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(project_id, group_id, client=client, group_type=group_type)).expected().parsed


async def asyncio_detailed(
    project_id: str,
    group_id: str,
    *,
    client: AsyncCaller,
    group_type: Literal["group", "tenant_group"] | Omit = omit,
) -> Response[ProjectGroup]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT, {"project_id": project_id, "group_id": group_id, "group_type": group_type}
    )

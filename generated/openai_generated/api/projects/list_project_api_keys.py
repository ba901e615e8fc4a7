# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.projects import LIST_PROJECT_API_KEYS
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.project_api_key_list_response import ProjectApiKeyListResponse
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


ENDPOINT = LIST_PROJECT_API_KEYS.whole("ProjectApiKeyListResponse")


def sync(
    project_id: str,
    *,
    client: Caller,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    owner_project_access: Literal["active", "inactive", "any"] | Omit = omit,
) -> ProjectApiKeyListResponse:
    """Page through the API keys of a project.

    `GET /organization/projects/{project_id}/api_keys`

    Args:
        project_id: The id of the project.
        limit: How many items a page holds at most; 20 unless said otherwise.
        after: Cursor: the id of the last item already seen; the page starts behind it.
        owner_project_access: Only keys whose owner has this access to the project, active, inactive or any.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return (
        sync_detailed(project_id, client=client, limit=limit, after=after, owner_project_access=owner_project_access)
        .expected()
        .parsed
    )


def sync_detailed(
    project_id: str,
    *,
    client: Caller,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    owner_project_access: Literal["active", "inactive", "any"] | Omit = omit,
) -> Response[ProjectApiKeyListResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(
        ENDPOINT,
        {"project_id": project_id, "limit": limit, "after": after, "owner_project_access": owner_project_access},
    )


async def asyncio(
    project_id: str,
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    owner_project_access: Literal["active", "inactive", "any"] | Omit = omit,
) -> ProjectApiKeyListResponse:
    """Like `sync`, without blocking."""
    return (
        (
            await asyncio_detailed(
                project_id, client=client, limit=limit, after=after, owner_project_access=owner_project_access
            )
        )
        .expected()
        .parsed
    )


async def asyncio_detailed(
    project_id: str,
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    owner_project_access: Literal["active", "inactive", "any"] | Omit = omit,
) -> Response[ProjectApiKeyListResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT,
        {"project_id": project_id, "limit": limit, "after": after, "owner_project_access": owner_project_access},
    )

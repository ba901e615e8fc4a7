# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_environments import LIST_AGENT_ENVIRONMENT_FILES
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_environment_files_page import AgentEnvironmentFilesPage
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


ENDPOINT = LIST_AGENT_ENVIRONMENT_FILES.whole("AgentEnvironmentFilesPage")


def sync(
    environment_id: str,
    *,
    client: Caller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    page: str | Omit = omit,
    path: str | Omit = omit,
) -> AgentEnvironmentFilesPage:
    """Page through the files of an agent environment, below one path if wanted.

    `GET /agents/environments/{environment_id}/files`

    Args:
        environment_id: The id of the environment.
        limit: How many items a page holds at most; 20 unless said otherwise.
        order: Direction by creation time: asc (oldest first) or desc (newest first).
        page: The token that the page before gave as next.
        path: Only files below this path.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return (
        sync_detailed(environment_id, client=client, limit=limit, order=order, page=page, path=path).expected().parsed
    )


def sync_detailed(
    environment_id: str,
    *,
    client: Caller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    page: str | Omit = omit,
    path: str | Omit = omit,
) -> Response[AgentEnvironmentFilesPage]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(
        ENDPOINT, {"environment_id": environment_id, "limit": limit, "order": order, "page": page, "path": path}
    )


async def asyncio(
    environment_id: str,
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    page: str | Omit = omit,
    path: str | Omit = omit,
) -> AgentEnvironmentFilesPage:
    """Like `sync`, without blocking."""
    return (
        (await asyncio_detailed(environment_id, client=client, limit=limit, order=order, page=page, path=path))
        .expected()
        .parsed
    )


async def asyncio_detailed(
    environment_id: str,
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    page: str | Omit = omit,
    path: str | Omit = omit,
) -> Response[AgentEnvironmentFilesPage]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT, {"environment_id": environment_id, "limit": limit, "order": order, "page": page, "path": path}
    )

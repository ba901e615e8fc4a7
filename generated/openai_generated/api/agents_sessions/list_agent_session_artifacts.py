# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_sessions import LIST_AGENT_SESSION_ARTIFACTS
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_session_artifacts_page import AgentSessionArtifactsPage
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


ENDPOINT = LIST_AGENT_SESSION_ARTIFACTS.whole("AgentSessionArtifactsPage")


def sync(
    session_id: str,
    *,
    client: Caller,
    after: str | Omit = omit,
    environment_id: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> AgentSessionArtifactsPage:
    """Page through the files that an agent session has produced.

    `GET /agents/sessions/{session_id}/artifacts`

    Args:
        session_id: The id of the session.
        after: Cursor: the id of the last item already seen; the page starts behind it.
        environment_id: Only artifacts of this environment.
        limit: How many items a page holds at most; 20 unless said otherwise.
        order: Direction by creation time: asc (oldest first) or desc (newest first).
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return (
        sync_detailed(session_id, client=client, after=after, environment_id=environment_id, limit=limit, order=order)
        .expected()
        .parsed
    )


def sync_detailed(
    session_id: str,
    *,
    client: Caller,
    after: str | Omit = omit,
    environment_id: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> Response[AgentSessionArtifactsPage]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(
        ENDPOINT,
        {"session_id": session_id, "after": after, "environment_id": environment_id, "limit": limit, "order": order},
    )


async def asyncio(
    session_id: str,
    *,
    client: AsyncCaller,
    after: str | Omit = omit,
    environment_id: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> AgentSessionArtifactsPage:
    """Like `sync`, without blocking."""
    return (
        (
            await asyncio_detailed(
                session_id, client=client, after=after, environment_id=environment_id, limit=limit, order=order
            )
        )
        .expected()
        .parsed
    )


async def asyncio_detailed(
    session_id: str,
    *,
    client: AsyncCaller,
    after: str | Omit = omit,
    environment_id: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> Response[AgentSessionArtifactsPage]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT,
        {"session_id": session_id, "after": after, "environment_id": environment_id, "limit": limit, "order": order},
    )

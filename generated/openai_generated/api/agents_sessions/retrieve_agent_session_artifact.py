# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_sessions import RETRIEVE_AGENT_SESSION_ARTIFACT as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.session_artifact import SessionArtifact
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    session_id: str,
    artifact_id: str,
    *,
    client: Caller,
) -> SessionArtifact:
    """Read the name, size and path of a file that an agent session has produced.

    `GET /agents/sessions/{session_id}/artifacts/{artifact_id}`

    Args:
        session_id: The id of the session.
        artifact_id: The id of the artifact.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(session_id, artifact_id, client=client).expected().parsed


def sync_detailed(
    session_id: str,
    artifact_id: str,
    *,
    client: Caller,
) -> Response[SessionArtifact]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"session_id": session_id, "artifact_id": artifact_id})


async def asyncio(
    session_id: str,
    artifact_id: str,
    *,
    client: AsyncCaller,
) -> SessionArtifact:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(session_id, artifact_id, client=client)).expected().parsed


async def asyncio_detailed(
    session_id: str,
    artifact_id: str,
    *,
    client: AsyncCaller,
) -> Response[SessionArtifact]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"session_id": session_id, "artifact_id": artifact_id})

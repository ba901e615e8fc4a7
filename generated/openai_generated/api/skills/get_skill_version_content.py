# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.skills import GET_SKILL_VERSION_CONTENT as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.binary import HttpxBinaryResponseContent


def sync(
    skill_id: str,
    version: str,
    *,
    client: Caller,
) -> bytes:
    """Download one version of a skill as a zip archive.

    `GET /skills/{skill_id}/versions/{version}/content`

    Args:
        skill_id: The id of the skill.
        version: The number of the version, as text.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(skill_id, version, client=client).expected().content


def sync_detailed(
    skill_id: str,
    version: str,
    *,
    client: Caller,
) -> Response[HttpxBinaryResponseContent]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"skill_id": skill_id, "version": version})


async def asyncio(
    skill_id: str,
    version: str,
    *,
    client: AsyncCaller,
) -> bytes:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(skill_id, version, client=client)).expected().content


async def asyncio_detailed(
    skill_id: str,
    version: str,
    *,
    client: AsyncCaller,
) -> Response[HttpxBinaryResponseContent]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"skill_id": skill_id, "version": version})

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.skills import GET_SKILL_VERSION as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.skill_version import SkillVersion
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    skill_id: str,
    version: str,
    *,
    client: Caller,
) -> SkillVersion:
    """Read one version of a skill.

    `GET /skills/{skill_id}/versions/{version}`

    Args:
        skill_id: The id of the skill.
        version: The number of the version, as text.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(skill_id, version, client=client).expected().parsed


def sync_detailed(
    skill_id: str,
    version: str,
    *,
    client: Caller,
) -> Response[SkillVersion]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"skill_id": skill_id, "version": version})


async def asyncio(
    skill_id: str,
    version: str,
    *,
    client: AsyncCaller,
) -> SkillVersion:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(skill_id, version, client=client)).expected().parsed


async def asyncio_detailed(
    skill_id: str,
    version: str,
    *,
    client: AsyncCaller,
) -> Response[SkillVersion]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"skill_id": skill_id, "version": version})

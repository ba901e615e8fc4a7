# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.skills import DELETE_SKILL as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.deleted_skill import DeletedSkill
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    skill_id: str,
    *,
    client: Caller,
) -> DeletedSkill:
    """Delete a skill with all its versions.

    `DELETE /skills/{skill_id}`

    Args:
        skill_id: The id of the skill.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(skill_id, client=client).expected().parsed


def sync_detailed(
    skill_id: str,
    *,
    client: Caller,
) -> Response[DeletedSkill]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"skill_id": skill_id})


async def asyncio(
    skill_id: str,
    *,
    client: AsyncCaller,
) -> DeletedSkill:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(skill_id, client=client)).expected().parsed


async def asyncio_detailed(
    skill_id: str,
    *,
    client: AsyncCaller,
) -> Response[DeletedSkill]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"skill_id": skill_id})

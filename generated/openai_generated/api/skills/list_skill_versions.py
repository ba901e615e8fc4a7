# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.skills import LIST_SKILL_VERSIONS
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.skill_version_list import SkillVersionList
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


ENDPOINT = LIST_SKILL_VERSIONS.whole("SkillVersionList")


def sync(
    skill_id: str,
    *,
    client: Caller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
) -> SkillVersionList:
    """Page through the versions of a skill.

    `GET /skills/{skill_id}/versions`

    Args:
        skill_id: The id of the skill.
        limit: How many versions a page holds, up to 100.
        order: Direction by creation time: asc (oldest first) or desc (newest first).
        after: Cursor: the id of the last item already seen; the page starts behind it.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(skill_id, client=client, limit=limit, order=order, after=after).expected().parsed


def sync_detailed(
    skill_id: str,
    *,
    client: Caller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
) -> Response[SkillVersionList]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"skill_id": skill_id, "limit": limit, "order": order, "after": after})


async def asyncio(
    skill_id: str,
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
) -> SkillVersionList:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(skill_id, client=client, limit=limit, order=order, after=after)).expected().parsed


async def asyncio_detailed(
    skill_id: str,
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
) -> Response[SkillVersionList]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"skill_id": skill_id, "limit": limit, "order": order, "after": after})

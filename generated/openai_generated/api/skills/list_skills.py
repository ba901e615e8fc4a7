# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.skills import LIST_SKILLS
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.skill_list import SkillList
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


ENDPOINT = LIST_SKILLS.whole("SkillList")


def sync(
    *,
    client: Caller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
) -> SkillList:
    """Page through the skills.

    `GET /skills`

    Args:
        limit: How many skills a page holds, up to 100.
        order: Direction by creation time: asc (oldest first) or desc (newest first).
        after: Cursor: the id of the last item already seen; the page starts behind it.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(client=client, limit=limit, order=order, after=after).expected().parsed


def sync_detailed(
    *,
    client: Caller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
) -> Response[SkillList]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"limit": limit, "order": order, "after": after})


async def asyncio(
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
) -> SkillList:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(client=client, limit=limit, order=order, after=after)).expected().parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
) -> Response[SkillList]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"limit": limit, "order": order, "after": after})

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.skills import UPDATE_SKILL_DEFAULT_VERSION as ENDPOINT
from openai_generated.types import fields

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.skill import Skill
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model


def sync(
    skill_id: str,
    *,
    client: Caller,
    body: params.SkillUpdateParams | Model,
) -> Skill:
    """Choose which version of a skill is used when none is named.

    `POST /skills/{skill_id}`

    Args:
        skill_id: The id of the skill.
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(skill_id, client=client, body=body).expected().parsed


def sync_detailed(
    skill_id: str,
    *,
    client: Caller,
    body: params.SkillUpdateParams | Model,
) -> Response[Skill]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "skill_id": skill_id})


async def asyncio(
    skill_id: str,
    *,
    client: AsyncCaller,
    body: params.SkillUpdateParams | Model,
) -> Skill:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(skill_id, client=client, body=body)).expected().parsed


async def asyncio_detailed(
    skill_id: str,
    *,
    client: AsyncCaller,
    body: params.SkillUpdateParams | Model,
) -> Response[Skill]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body), "skill_id": skill_id})

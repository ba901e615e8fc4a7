# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.projects import UPDATE_PROJECT_RATE_LIMITS as ENDPOINT
from openai_generated.types import fields

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.project_rate_limit import ProjectRateLimit
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model


def sync(
    project_id: str,
    rate_limit_id: str,
    *,
    client: Caller,
    body: params.RateLimitUpdateRateLimitParams | Model,
) -> ProjectRateLimit:
    """Change one of a project's rate limits.

    `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`

    Args:
        project_id: The id of the project.
        rate_limit_id: The id of the rate limit.
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(project_id, rate_limit_id, client=client, body=body).expected().parsed


def sync_detailed(
    project_id: str,
    rate_limit_id: str,
    *,
    client: Caller,
    body: params.RateLimitUpdateRateLimitParams | Model,
) -> Response[ProjectRateLimit]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "project_id": project_id, "rate_limit_id": rate_limit_id})


async def asyncio(
    project_id: str,
    rate_limit_id: str,
    *,
    client: AsyncCaller,
    body: params.RateLimitUpdateRateLimitParams | Model,
) -> ProjectRateLimit:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(project_id, rate_limit_id, client=client, body=body)).expected().parsed


async def asyncio_detailed(
    project_id: str,
    rate_limit_id: str,
    *,
    client: AsyncCaller,
    body: params.RateLimitUpdateRateLimitParams | Model,
) -> Response[ProjectRateLimit]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT, {**fields(body), "project_id": project_id, "rate_limit_id": rate_limit_id}
    )

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_environments import CREATE_AGENT_ENVIRONMENT_FILE as ENDPOINT
from openai_generated.types import fields

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.environment_file import EnvironmentFile
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model


def sync(
    environment_id: str,
    *,
    client: Caller,
    body: params.FileCreateParamsSchema | Model,
) -> EnvironmentFile:
    """Put a file into an agent environment, by file id or with its content.

    `POST /agents/environments/{environment_id}/files`

    Args:
        environment_id: The id of the environment.
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(environment_id, client=client, body=body).expected().parsed


def sync_detailed(
    environment_id: str,
    *,
    client: Caller,
    body: params.FileCreateParamsSchema | Model,
) -> Response[EnvironmentFile]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "environment_id": environment_id})


async def asyncio(
    environment_id: str,
    *,
    client: AsyncCaller,
    body: params.FileCreateParamsSchema | Model,
) -> EnvironmentFile:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(environment_id, client=client, body=body)).expected().parsed


async def asyncio_detailed(
    environment_id: str,
    *,
    client: AsyncCaller,
    body: params.FileCreateParamsSchema | Model,
) -> Response[EnvironmentFile]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body), "environment_id": environment_id})

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_environments import RETRIEVE_AGENT_ENVIRONMENT_TEMPLATE as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.environment_template import EnvironmentTemplate
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    environment_template_id: str,
    *,
    client: Caller,
) -> EnvironmentTemplate:
    """Read an environment template.

    `GET /agents/environments/templates/{environment_template_id}`

    Args:
        environment_template_id: The id of the environment template.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(environment_template_id, client=client).expected().parsed


def sync_detailed(
    environment_template_id: str,
    *,
    client: Caller,
) -> Response[EnvironmentTemplate]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"environment_template_id": environment_template_id})


async def asyncio(
    environment_template_id: str,
    *,
    client: AsyncCaller,
) -> EnvironmentTemplate:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(environment_template_id, client=client)).expected().parsed


async def asyncio_detailed(
    environment_template_id: str,
    *,
    client: AsyncCaller,
) -> Response[EnvironmentTemplate]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"environment_template_id": environment_template_id})

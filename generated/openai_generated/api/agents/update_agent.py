# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents import UPDATE_AGENT as ENDPOINT
from openai_generated.types import fields
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.agent import Agent
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model
    from openai_runtime.unset import Omit


def sync(
    agent_id: str,
    *,
    client: Caller,
    body: params.AgentUpdateParams | Model | Omit = omit,
) -> Agent:
    """Change a saved agent's model, instructions, tools or other settings.

    `POST /agents/{agent_id}`

    Args:
        agent_id: The id of the agent.
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(agent_id, client=client, body=body).expected().parsed


def sync_detailed(
    agent_id: str,
    *,
    client: Caller,
    body: params.AgentUpdateParams | Model | Omit = omit,
) -> Response[Agent]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "agent_id": agent_id})


async def asyncio(
    agent_id: str,
    *,
    client: AsyncCaller,
    body: params.AgentUpdateParams | Model | Omit = omit,
) -> Agent:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(agent_id, client=client, body=body)).expected().parsed


async def asyncio_detailed(
    agent_id: str,
    *,
    client: AsyncCaller,
    body: params.AgentUpdateParams | Model | Omit = omit,
) -> Response[Agent]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body), "agent_id": agent_id})

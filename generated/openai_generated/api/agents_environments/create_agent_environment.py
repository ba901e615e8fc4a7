# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_environments import CREATE_AGENT_ENVIRONMENT as ENDPOINT
from openai_generated.types import fields
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.environment_info import EnvironmentInfo
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model
    from openai_runtime.unset import Omit


def sync(
    *,
    client: Caller,
    body: params.EnvironmentCreateParams | Model,
    idempotency_key: str | Omit = omit,
) -> EnvironmentInfo:
    """Prepare a hosted machine for the sessions of an agent to work on.

    `POST /agents/environments`

    Args:
        body: The fields of the body.
        idempotency_key: A text of your own; a request repeated with it is carried out only once.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(client=client, body=body, idempotency_key=idempotency_key).expected().parsed


def sync_detailed(
    *,
    client: Caller,
    body: params.EnvironmentCreateParams | Model,
    idempotency_key: str | Omit = omit,
) -> Response[EnvironmentInfo]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "idempotency_key": idempotency_key})


async def asyncio(
    *,
    client: AsyncCaller,
    body: params.EnvironmentCreateParams | Model,
    idempotency_key: str | Omit = omit,
) -> EnvironmentInfo:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(client=client, body=body, idempotency_key=idempotency_key)).expected().parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    body: params.EnvironmentCreateParams | Model,
    idempotency_key: str | Omit = omit,
) -> Response[EnvironmentInfo]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body), "idempotency_key": idempotency_key})

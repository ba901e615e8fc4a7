# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_environments import UPDATE_AGENT_ENVIRONMENT_TEMPLATE as ENDPOINT
from openai_generated.types import fields
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.environment_template import EnvironmentTemplate
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model
    from openai_runtime.unset import Omit


def sync(
    environment_template_id: str,
    *,
    client: Caller,
    body: params.TemplateUpdateParams | Model | Omit = omit,
) -> EnvironmentTemplate:
    """Change what environments made from a template start with.

    `POST /agents/environments/templates/{environment_template_id}`

    Args:
        environment_template_id: The id of the environment template.
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(environment_template_id, client=client, body=body).expected().parsed


def sync_detailed(
    environment_template_id: str,
    *,
    client: Caller,
    body: params.TemplateUpdateParams | Model | Omit = omit,
) -> Response[EnvironmentTemplate]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "environment_template_id": environment_template_id})


async def asyncio(
    environment_template_id: str,
    *,
    client: AsyncCaller,
    body: params.TemplateUpdateParams | Model | Omit = omit,
) -> EnvironmentTemplate:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(environment_template_id, client=client, body=body)).expected().parsed


async def asyncio_detailed(
    environment_template_id: str,
    *,
    client: AsyncCaller,
    body: params.TemplateUpdateParams | Model | Omit = omit,
) -> Response[EnvironmentTemplate]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body), "environment_template_id": environment_template_id})

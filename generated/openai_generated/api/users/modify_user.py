# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.users import MODIFY_USER as ENDPOINT
from openai_generated.types import fields

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.organization_user import OrganizationUser
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model


def sync(
    user_id: str,
    *,
    client: Caller,
    body: params.OrganizationUserUpdateParams | Model,
) -> OrganizationUser:
    """Change a user's role or profile in the organization.

    `POST /organization/users/{user_id}`

    Args:
        user_id: The id of the user.
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(user_id, client=client, body=body).expected().parsed


def sync_detailed(
    user_id: str,
    *,
    client: Caller,
    body: params.OrganizationUserUpdateParams | Model,
) -> Response[OrganizationUser]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "user_id": user_id})


async def asyncio(
    user_id: str,
    *,
    client: AsyncCaller,
    body: params.OrganizationUserUpdateParams | Model,
) -> OrganizationUser:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(user_id, client=client, body=body)).expected().parsed


async def asyncio_detailed(
    user_id: str,
    *,
    client: AsyncCaller,
    body: params.OrganizationUserUpdateParams | Model,
) -> Response[OrganizationUser]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body), "user_id": user_id})

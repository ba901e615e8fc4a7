# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.invites import DELETE_INVITE as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.invite_delete_response import InviteDeleteResponse
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    invite_id: str,
    *,
    client: Caller,
) -> InviteDeleteResponse:
    """Withdraw an invite that has not been accepted.

    `DELETE /organization/invites/{invite_id}`

    Args:
        invite_id: The id of the invite.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(invite_id, client=client).expected().parsed


def sync_detailed(
    invite_id: str,
    *,
    client: Caller,
) -> Response[InviteDeleteResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"invite_id": invite_id})


async def asyncio(
    invite_id: str,
    *,
    client: AsyncCaller,
) -> InviteDeleteResponse:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(invite_id, client=client)).expected().parsed


async def asyncio_detailed(
    invite_id: str,
    *,
    client: AsyncCaller,
) -> Response[InviteDeleteResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"invite_id": invite_id})

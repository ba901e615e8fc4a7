# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.fine_tuning import DELETE_FINE_TUNING_CHECKPOINT_PERMISSION as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.permission_delete_response import PermissionDeleteResponse
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    fine_tuned_model_checkpoint: str,
    permission_id: str,
    *,
    client: Caller,
) -> PermissionDeleteResponse:
    """Withdraw a project's permission to use a fine-tuned checkpoint.

    `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`

    Args:
        fine_tuned_model_checkpoint: The name of the checkpoint model, as a fine-tuning job reports it.
        permission_id: The id of the permission.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(fine_tuned_model_checkpoint, permission_id, client=client).expected().parsed


def sync_detailed(
    fine_tuned_model_checkpoint: str,
    permission_id: str,
    *,
    client: Caller,
) -> Response[PermissionDeleteResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(
        ENDPOINT, {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint, "permission_id": permission_id}
    )


async def asyncio(
    fine_tuned_model_checkpoint: str,
    permission_id: str,
    *,
    client: AsyncCaller,
) -> PermissionDeleteResponse:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(fine_tuned_model_checkpoint, permission_id, client=client)).expected().parsed


async def asyncio_detailed(
    fine_tuned_model_checkpoint: str,
    permission_id: str,
    *,
    client: AsyncCaller,
) -> Response[PermissionDeleteResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT, {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint, "permission_id": permission_id}
    )

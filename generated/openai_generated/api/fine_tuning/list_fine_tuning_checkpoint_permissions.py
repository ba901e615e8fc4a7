# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.fine_tuning import LIST_FINE_TUNING_CHECKPOINT_PERMISSIONS
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.permission_retrieve_response import PermissionRetrieveResponse
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


ENDPOINT = LIST_FINE_TUNING_CHECKPOINT_PERMISSIONS.whole("PermissionRetrieveResponse")


def sync(
    fine_tuned_model_checkpoint: str,
    *,
    client: Caller,
    project_id: str | Omit = omit,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["ascending", "descending"] | Omit = omit,
) -> PermissionRetrieveResponse:
    """Page through the projects that may use a fine-tuned checkpoint.

    `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`

    Args:
        fine_tuned_model_checkpoint: The name of the checkpoint model, as a fine-tuning job reports it.
        project_id: Only permissions of this project.
        after: Cursor: the id of the last item already seen; the page starts behind it.
        limit: How many permissions a page holds at most; 10 by default.
        order: Direction by creation time: ascending, or descending (the default).
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return (
        sync_detailed(
            fine_tuned_model_checkpoint, client=client, project_id=project_id, after=after, limit=limit, order=order
        )
        .expected()
        .parsed
    )


def sync_detailed(
    fine_tuned_model_checkpoint: str,
    *,
    client: Caller,
    project_id: str | Omit = omit,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["ascending", "descending"] | Omit = omit,
) -> Response[PermissionRetrieveResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(
        ENDPOINT,
        {
            "fine_tuned_model_checkpoint": fine_tuned_model_checkpoint,
            "project_id": project_id,
            "after": after,
            "limit": limit,
            "order": order,
        },
    )


async def asyncio(
    fine_tuned_model_checkpoint: str,
    *,
    client: AsyncCaller,
    project_id: str | Omit = omit,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["ascending", "descending"] | Omit = omit,
) -> PermissionRetrieveResponse:
    """Like `sync`, without blocking."""
    return (
        (
            await asyncio_detailed(
                fine_tuned_model_checkpoint, client=client, project_id=project_id, after=after, limit=limit, order=order
            )
        )
        .expected()
        .parsed
    )


async def asyncio_detailed(
    fine_tuned_model_checkpoint: str,
    *,
    client: AsyncCaller,
    project_id: str | Omit = omit,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["ascending", "descending"] | Omit = omit,
) -> Response[PermissionRetrieveResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT,
        {
            "fine_tuned_model_checkpoint": fine_tuned_model_checkpoint,
            "project_id": project_id,
            "after": after,
            "limit": limit,
            "order": order,
        },
    )

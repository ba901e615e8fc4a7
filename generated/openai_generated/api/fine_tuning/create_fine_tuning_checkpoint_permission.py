# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.fine_tuning import CREATE_FINE_TUNING_CHECKPOINT_PERMISSION
from openai_generated.types import fields

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.permission_retrieve_response import PermissionRetrieveResponse
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model


ENDPOINT = CREATE_FINE_TUNING_CHECKPOINT_PERMISSION.whole("PermissionRetrieveResponse")


def sync(
    fine_tuned_model_checkpoint: str,
    *,
    client: Caller,
    body: params.PermissionCreateParams | Model,
) -> PermissionRetrieveResponse:
    """Let other projects of the organization use a fine-tuned checkpoint.

    `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`

    Args:
        fine_tuned_model_checkpoint: The name of the checkpoint model, as a fine-tuning job reports it.
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(fine_tuned_model_checkpoint, client=client, body=body).expected().parsed


def sync_detailed(
    fine_tuned_model_checkpoint: str,
    *,
    client: Caller,
    body: params.PermissionCreateParams | Model,
) -> Response[PermissionRetrieveResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "fine_tuned_model_checkpoint": fine_tuned_model_checkpoint})


async def asyncio(
    fine_tuned_model_checkpoint: str,
    *,
    client: AsyncCaller,
    body: params.PermissionCreateParams | Model,
) -> PermissionRetrieveResponse:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(fine_tuned_model_checkpoint, client=client, body=body)).expected().parsed


async def asyncio_detailed(
    fine_tuned_model_checkpoint: str,
    *,
    client: AsyncCaller,
    body: params.PermissionCreateParams | Model,
) -> Response[PermissionRetrieveResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT, {**fields(body), "fine_tuned_model_checkpoint": fine_tuned_model_checkpoint}
    )

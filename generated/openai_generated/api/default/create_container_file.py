# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.default import CREATE_CONTAINER_FILE as ENDPOINT
from openai_generated.types import fields

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.file_retrieve_response import FileRetrieveResponse
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model


def sync(
    container_id: str,
    *,
    client: Caller,
    body: params.ContainerFileCreateParams | Model,
) -> FileRetrieveResponse:
    """Put a file into a container, from bytes or from an uploaded file's id.

    `POST /containers/{container_id}/files`

    Args:
        container_id: The id of the container.
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(container_id, client=client, body=body).expected().parsed


def sync_detailed(
    container_id: str,
    *,
    client: Caller,
    body: params.ContainerFileCreateParams | Model,
) -> Response[FileRetrieveResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "container_id": container_id})


async def asyncio(
    container_id: str,
    *,
    client: AsyncCaller,
    body: params.ContainerFileCreateParams | Model,
) -> FileRetrieveResponse:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(container_id, client=client, body=body)).expected().parsed


async def asyncio_detailed(
    container_id: str,
    *,
    client: AsyncCaller,
    body: params.ContainerFileCreateParams | Model,
) -> Response[FileRetrieveResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body), "container_id": container_id})

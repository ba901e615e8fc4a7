# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.uploads import COMPLETE_UPLOAD as ENDPOINT
from openai_generated.types import fields

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.upload import Upload
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model


def sync(
    upload_id: str,
    *,
    client: Caller,
    body: params.UploadCompleteParams | Model,
) -> Upload:
    """Join the parts of an upload, in the order given, into a file.

    `POST /uploads/{upload_id}/complete`

    Args:
        upload_id: The id of the upload.
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(upload_id, client=client, body=body).expected().parsed


def sync_detailed(
    upload_id: str,
    *,
    client: Caller,
    body: params.UploadCompleteParams | Model,
) -> Response[Upload]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "upload_id": upload_id})


async def asyncio(
    upload_id: str,
    *,
    client: AsyncCaller,
    body: params.UploadCompleteParams | Model,
) -> Upload:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(upload_id, client=client, body=body)).expected().parsed


async def asyncio_detailed(
    upload_id: str,
    *,
    client: AsyncCaller,
    body: params.UploadCompleteParams | Model,
) -> Response[Upload]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body), "upload_id": upload_id})

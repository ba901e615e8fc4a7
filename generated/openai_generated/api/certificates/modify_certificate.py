# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.certificates import MODIFY_CERTIFICATE as ENDPOINT
from openai_generated.types import fields

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.certificate import Certificate
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model


def sync(
    certificate_id: str,
    *,
    client: Caller,
    body: params.CertificateUpdateParams | Model,
) -> Certificate:
    """Rename a certificate; nothing else of it can change.

    `POST /organization/certificates/{certificate_id}`

    Args:
        certificate_id: The id of the certificate.
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(certificate_id, client=client, body=body).expected().parsed


def sync_detailed(
    certificate_id: str,
    *,
    client: Caller,
    body: params.CertificateUpdateParams | Model,
) -> Response[Certificate]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "certificate_id": certificate_id})


async def asyncio(
    certificate_id: str,
    *,
    client: AsyncCaller,
    body: params.CertificateUpdateParams | Model,
) -> Certificate:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(certificate_id, client=client, body=body)).expected().parsed


async def asyncio_detailed(
    certificate_id: str,
    *,
    client: AsyncCaller,
    body: params.CertificateUpdateParams | Model,
) -> Response[Certificate]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body), "certificate_id": certificate_id})

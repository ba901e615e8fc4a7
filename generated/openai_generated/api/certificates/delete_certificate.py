# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.certificates import DELETE_CERTIFICATE as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.certificate_delete_response import CertificateDeleteResponse
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    certificate_id: str,
    *,
    client: Caller,
) -> CertificateDeleteResponse:
    """Delete a certificate that is active nowhere.

    `DELETE /organization/certificates/{certificate_id}`

    Args:
        certificate_id: The id of the certificate.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(certificate_id, client=client).expected().parsed


def sync_detailed(
    certificate_id: str,
    *,
    client: Caller,
) -> Response[CertificateDeleteResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"certificate_id": certificate_id})


async def asyncio(
    certificate_id: str,
    *,
    client: AsyncCaller,
) -> CertificateDeleteResponse:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(certificate_id, client=client)).expected().parsed


async def asyncio_detailed(
    certificate_id: str,
    *,
    client: AsyncCaller,
) -> Response[CertificateDeleteResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"certificate_id": certificate_id})

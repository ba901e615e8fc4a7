# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.certificates import DEACTIVATE_ORGANIZATION_CERTIFICATES
from openai_generated.types import fields

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.organization_certificate_deactivation_response import (
        OrganizationCertificateDeactivationResponse,
    )
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model


ENDPOINT = DEACTIVATE_ORGANIZATION_CERTIFICATES.whole("OrganizationCertificateDeactivationResponse")


def sync(
    *,
    client: Caller,
    body: params.CertificateActivateParams | Model,
) -> OrganizationCertificateDeactivationResponse:
    """Turn off one to ten certificates for the whole organization.

    `POST /organization/certificates/deactivate`

    Args:
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(client=client, body=body).expected().parsed


def sync_detailed(
    *,
    client: Caller,
    body: params.CertificateActivateParams | Model,
) -> Response[OrganizationCertificateDeactivationResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body)})


async def asyncio(
    *,
    client: AsyncCaller,
    body: params.CertificateActivateParams | Model,
) -> OrganizationCertificateDeactivationResponse:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(client=client, body=body)).expected().parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    body: params.CertificateActivateParams | Model,
) -> Response[OrganizationCertificateDeactivationResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body)})

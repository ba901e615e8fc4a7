# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.certificates import DEACTIVATE_PROJECT_CERTIFICATES
from openai_generated.types import fields

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.organization_project_certificate_deactivation_response import (
        OrganizationProjectCertificateDeactivationResponse,
    )
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model


ENDPOINT = DEACTIVATE_PROJECT_CERTIFICATES.whole("OrganizationProjectCertificateDeactivationResponse")


def sync(
    project_id: str,
    *,
    client: Caller,
    body: params.CertificateActivateParams | Model,
) -> OrganizationProjectCertificateDeactivationResponse:
    """Turn off one to ten certificates for a project.

    `POST /organization/projects/{project_id}/certificates/deactivate`

    Args:
        project_id: The id of the project.
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(project_id, client=client, body=body).expected().parsed


def sync_detailed(
    project_id: str,
    *,
    client: Caller,
    body: params.CertificateActivateParams | Model,
) -> Response[OrganizationProjectCertificateDeactivationResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "project_id": project_id})


async def asyncio(
    project_id: str,
    *,
    client: AsyncCaller,
    body: params.CertificateActivateParams | Model,
) -> OrganizationProjectCertificateDeactivationResponse:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(project_id, client=client, body=body)).expected().parsed


async def asyncio_detailed(
    project_id: str,
    *,
    client: AsyncCaller,
    body: params.CertificateActivateParams | Model,
) -> Response[OrganizationProjectCertificateDeactivationResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body), "project_id": project_id})

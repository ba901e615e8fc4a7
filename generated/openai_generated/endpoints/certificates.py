# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `certificates`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

LIST_ORGANIZATION_CERTIFICATES = Endpoint(
    operation="listOrganizationCertificates",
    method="GET",
    path="/organization/certificates",
    response="OrganizationCertificateListResponse",
    query={"limit": "form", "after": "form", "order": "form"},
    page="ConversationCursorPage",
    security="admin",
)
"""Page through the organization's certificates."""

UPLOAD_CERTIFICATE = Endpoint(
    operation="uploadCertificate",
    method="POST",
    path="/organization/certificates",
    response="Certificate",
    security="admin",
    body="json",
)
"""Upload a PEM certificate to the organization, not yet active."""

ACTIVATE_ORGANIZATION_CERTIFICATES = Endpoint(
    operation="activateOrganizationCertificates",
    method="POST",
    path="/organization/certificates/activate",
    response="OrganizationCertificateListResponse",
    page="Page",
    security="admin",
    body="json",
)
"""Turn on one to ten certificates for the whole organization."""

DEACTIVATE_ORGANIZATION_CERTIFICATES = Endpoint(
    operation="deactivateOrganizationCertificates",
    method="POST",
    path="/organization/certificates/deactivate",
    response="OrganizationCertificateListResponse",
    page="Page",
    security="admin",
    body="json",
)
"""Turn off one to ten certificates for the whole organization."""

GET_CERTIFICATE = Endpoint(
    operation="getCertificate",
    method="GET",
    path="/organization/certificates/{certificate_id}",
    response="Certificate",
    path_params=("certificate_id",),
    query={"include": "brackets"},
    security="admin",
)
"""Read a certificate, with its PEM text if asked for."""

MODIFY_CERTIFICATE = Endpoint(
    operation="modifyCertificate",
    method="POST",
    path="/organization/certificates/{certificate_id}",
    response="Certificate",
    path_params=("certificate_id",),
    security="admin",
    body="json",
)
"""Rename a certificate; nothing else of it can change."""

DELETE_CERTIFICATE = Endpoint(
    operation="deleteCertificate",
    method="DELETE",
    path="/organization/certificates/{certificate_id}",
    response="CertificateDeleteResponse",
    path_params=("certificate_id",),
    security="admin",
)
"""Delete a certificate that is active nowhere."""

LIST_PROJECT_CERTIFICATES = Endpoint(
    operation="listProjectCertificates",
    method="GET",
    path="/organization/projects/{project_id}/certificates",
    response="ProjectCertificateListResponse",
    path_params=("project_id",),
    query={"limit": "form", "after": "form", "order": "form"},
    page="ConversationCursorPage",
    security="admin",
)
"""Page through the certificates that a project can use."""

ACTIVATE_PROJECT_CERTIFICATES = Endpoint(
    operation="activateProjectCertificates",
    method="POST",
    path="/organization/projects/{project_id}/certificates/activate",
    response="ProjectCertificateListResponse",
    path_params=("project_id",),
    page="Page",
    security="admin",
    body="json",
)
"""Turn on one to ten certificates for a project."""

DEACTIVATE_PROJECT_CERTIFICATES = Endpoint(
    operation="deactivateProjectCertificates",
    method="POST",
    path="/organization/projects/{project_id}/certificates/deactivate",
    response="ProjectCertificateListResponse",
    path_params=("project_id",),
    page="Page",
    security="admin",
    body="json",
)
"""Turn off one to ten certificates for a project."""

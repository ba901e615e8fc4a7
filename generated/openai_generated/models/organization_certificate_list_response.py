# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.organization_certificate_list_response_certificate_details import (
        OrganizationCertificateListResponseCertificateDetails,
    )


@model
class OrganizationCertificateListResponse(Model):
    """Organization certificate list response (`organization.certificate`)."""

    object: Literal["organization.certificate"] = "organization.certificate"
    """Always `organization.certificate`."""
    id: str
    name: str | None = None
    created_at: int
    certificate_details: OrganizationCertificateListResponseCertificateDetails
    active: bool

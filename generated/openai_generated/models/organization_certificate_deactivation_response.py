# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.organization_certificate_list_response import OrganizationCertificateListResponse


@model
class OrganizationCertificateDeactivationResponse(Model):
    """Organization certificate deactivation response (`organization.certificate.deactivation`)."""

    object: Literal["organization.certificate.deactivation"] = "organization.certificate.deactivation"
    """Always `organization.certificate.deactivation`."""
    data: list[OrganizationCertificateListResponse]
    """The certificates that are not in force any more."""

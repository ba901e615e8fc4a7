# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.organization_certificate_list_response import OrganizationCertificateListResponse


@model
class OrganizationCertificateActivationResponse(Model):
    """Organization certificate activation response (`organization.certificate.activation`)."""

    object: Literal["organization.certificate.activation"] = "organization.certificate.activation"
    """Always `organization.certificate.activation`."""
    data: list[OrganizationCertificateListResponse]
    """The certificates that are in force now."""

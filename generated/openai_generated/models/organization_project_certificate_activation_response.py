# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.project_certificate_list_response import ProjectCertificateListResponse


@model
class OrganizationProjectCertificateActivationResponse(Model):
    """Organization project certificate activation response (`organization.project.certificate.activation`)."""

    object: Literal["organization.project.certificate.activation"] = "organization.project.certificate.activation"
    """Always `organization.project.certificate.activation`."""
    data: list[ProjectCertificateListResponse]
    """The certificates that are in force now."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.project_certificate_list_response import ProjectCertificateListResponse


@model
class OrganizationProjectCertificateDeactivationResponse(Model):
    """Organization project certificate deactivation response (`organization.project.certificate.deactivation`)."""

    object: Literal["organization.project.certificate.deactivation"] = "organization.project.certificate.deactivation"
    """Always `organization.project.certificate.deactivation`."""
    data: list[ProjectCertificateListResponse]
    """The certificates that are not in force any more."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.project_certificate_list_response_certificate_details import (
        ProjectCertificateListResponseCertificateDetails,
    )


@model
class ProjectCertificateListResponse(Model):
    """Project certificate list response (`organization.project.certificate`)."""

    object: Literal["organization.project.certificate"] = "organization.project.certificate"
    """Always `organization.project.certificate`."""
    id: str
    name: str | None = None
    created_at: int
    certificate_details: ProjectCertificateListResponseCertificateDetails
    active: bool

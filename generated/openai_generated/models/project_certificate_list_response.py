# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ProjectCertificateListResponse(Model):
    """Project certificate list response (`organization.project.certificate`)."""

    object: Literal["organization.project.certificate"] = "organization.project.certificate"
    """Always `organization.project.certificate`."""
    id: str
    """What other calls name the certificate by, in the form `cert_…`."""
    name: str | None = None
    """A label for people; None if it has none."""
    created_at: int
    """When it was uploaded, in seconds since 1970."""
    certificate_details: ProjectCertificateListResponseCertificateDetails
    """What stands in the certificate."""
    active: bool
    """Whether it is in force there."""


@model
class ProjectCertificateListResponseCertificateDetails(Model):
    """Project certificate list response certificate details."""

    valid_at: int | None = None
    """From when it is valid, in seconds since 1970."""
    expires_at: int | None = None
    """Until when it is valid, in seconds since 1970."""

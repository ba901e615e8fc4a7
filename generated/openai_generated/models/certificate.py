# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.certificate_certificate_details import CertificateCertificateDetails


@model
class Certificate(Model):
    """Certificate."""

    object: Literal["certificate", "organization.certificate", "organization.project.certificate"]
    """Which list the certificate comes from; `certificate` alone when it was fetched by id."""
    id: str
    """What other calls name the certificate by, in the form `cert_…`."""
    name: str | None = None
    """A label for people; None if it has none."""
    created_at: int
    """When it was uploaded, in seconds since 1970."""
    certificate_details: CertificateCertificateDetails
    """What stands in the certificate."""
    active: bool | None = None
    """Whether it is in force; absent when it was fetched outside a list."""

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
    id: str
    name: str | None = None
    created_at: int
    certificate_details: CertificateCertificateDetails
    active: bool | None = None

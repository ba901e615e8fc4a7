# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.organization_certificate_list_response import (
        OrganizationCertificateListResponse as CertificateListResponse,
        OrganizationCertificateListResponseCertificateDetails as CertificateDetails,
    )


__all__ = ["CertificateDetails", "CertificateListResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CertificateDetails": "openai_generated.models.organization_certificate_list_response:OrganizationCertificateListResponseCertificateDetails",
        "CertificateListResponse": "openai_generated.models.organization_certificate_list_response:OrganizationCertificateListResponse",
    },
)

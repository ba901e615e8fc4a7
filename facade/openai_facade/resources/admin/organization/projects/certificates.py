# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.admin.organization.projects.certificates import (
        AsyncCertificates as AsyncCertificates,
        AsyncCertificatesWithRawResponse as AsyncCertificatesWithRawResponse,
        AsyncCertificatesWithStreamingResponse as AsyncCertificatesWithStreamingResponse,
        Certificates as Certificates,
        CertificatesWithRawResponse as CertificatesWithRawResponse,
        CertificatesWithStreamingResponse as CertificatesWithStreamingResponse,
    )


__all__ = [
    "AsyncCertificates",
    "AsyncCertificatesWithRawResponse",
    "AsyncCertificatesWithStreamingResponse",
    "Certificates",
    "CertificatesWithRawResponse",
    "CertificatesWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Certificates": "openai_generated.resources.admin.organization.projects.certificates",
        "AsyncCertificates": "openai_generated.resources.admin.organization.projects.certificates",
        "CertificatesWithRawResponse": "openai_generated.resources.admin.organization.projects.certificates",
        "AsyncCertificatesWithRawResponse": "openai_generated.resources.admin.organization.projects.certificates",
        "CertificatesWithStreamingResponse": "openai_generated.resources.admin.organization.projects.certificates",
        "AsyncCertificatesWithStreamingResponse": "openai_generated.resources.admin.organization.projects.certificates",
    },
)

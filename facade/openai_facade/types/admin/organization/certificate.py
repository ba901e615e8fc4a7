# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.certificate import (
        Certificate as Certificate,
        CertificateCertificateDetails as CertificateDetails,
    )


__all__ = ["Certificate", "CertificateDetails"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Certificate": "openai_generated.models.certificate",
        "CertificateDetails": "openai_generated.models.certificate:CertificateCertificateDetails",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.certificate_delete_response import (
        CertificateDeleteResponse as CertificateDeleteResponse,
    )


__all__ = ["CertificateDeleteResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CertificateDeleteResponse": "openai_generated.models.certificate_delete_response",
    },
)

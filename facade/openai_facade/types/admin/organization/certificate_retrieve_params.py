# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.certificate_retrieve_params import (
        CertificateRetrieveParams as CertificateRetrieveParams,
    )


__all__ = ["CertificateRetrieveParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CertificateRetrieveParams": "openai_generated.params.certificate_retrieve_params",
    },
)

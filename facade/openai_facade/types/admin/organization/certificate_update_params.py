# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.certificate_update_params import CertificateUpdateParams as CertificateUpdateParams


__all__ = ["CertificateUpdateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CertificateUpdateParams": "openai_generated.params.certificate_update_params",
    },
)

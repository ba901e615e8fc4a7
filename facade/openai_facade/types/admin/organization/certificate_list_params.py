# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.certificate_list_params import CertificateListParams as CertificateListParams


__all__ = ["CertificateListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CertificateListParams": "openai_generated.params.certificate_list_params",
    },
)

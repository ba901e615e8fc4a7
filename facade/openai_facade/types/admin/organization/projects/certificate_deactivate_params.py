# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.certificate_activate_params import (
        CertificateActivateParams as CertificateDeactivateParams,
    )


__all__ = ["CertificateDeactivateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CertificateDeactivateParams": "openai_generated.params.certificate_activate_params:CertificateActivateParams",
    },
)

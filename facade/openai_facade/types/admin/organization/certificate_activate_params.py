# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.certificate_activate_params import (
        CertificateActivateParams as CertificateActivateParams,
    )


__all__ = ["CertificateActivateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CertificateActivateParams": "openai_generated.params.certificate_activate_params",
    },
)

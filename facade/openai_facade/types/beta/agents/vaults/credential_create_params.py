# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.credential_create_params import CredentialCreateParams as CredentialCreateParams


__all__ = ["CredentialCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CredentialCreateParams": "openai_generated.params.credential_create_params",
    },
)

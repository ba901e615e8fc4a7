# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.credential_update_params import CredentialUpdateParams as CredentialUpdateParams


__all__ = ["CredentialUpdateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CredentialUpdateParams": "openai_generated.params.credential_update_params",
    },
)

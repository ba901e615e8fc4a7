# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.credential_list_params import CredentialListParams as CredentialListParams


__all__ = ["CredentialListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CredentialListParams": "openai_generated.params.credential_list_params",
    },
)

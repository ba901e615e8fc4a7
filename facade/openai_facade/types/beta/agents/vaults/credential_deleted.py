# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.credential_deleted import CredentialDeleted as CredentialDeleted


__all__ = ["CredentialDeleted"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CredentialDeleted": "openai_generated.models.credential_deleted",
    },
)

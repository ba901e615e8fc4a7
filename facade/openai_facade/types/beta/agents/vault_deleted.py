# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.vault_deleted import VaultDeleted as VaultDeleted


__all__ = ["VaultDeleted"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "VaultDeleted": "openai_generated.models.vault_deleted",
    },
)

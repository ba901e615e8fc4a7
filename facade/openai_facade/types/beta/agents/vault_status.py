# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.vault_status import VaultStatus as VaultStatus


__all__ = ["VaultStatus"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "VaultStatus": "openai_generated.models.vault_status",
    },
)

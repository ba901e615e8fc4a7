# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.vault_create_params import VaultCreateParams as VaultCreateParams


__all__ = ["VaultCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "VaultCreateParams": "openai_generated.params.vault_create_params",
    },
)

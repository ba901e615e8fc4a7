# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.vault_list_params import VaultListParams as VaultListParams


__all__ = ["VaultListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "VaultListParams": "openai_generated.params.vault_list_params",
    },
)

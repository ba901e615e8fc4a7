# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.vault import Vault as Vault


__all__ = ["Vault"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Vault": "openai_generated.models.vault",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.credential import Credential as Credential


__all__ = ["Credential"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Credential": "openai_generated.models.credential",
    },
)

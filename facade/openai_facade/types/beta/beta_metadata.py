# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_metadata import BetaMetadata as BetaMetadata


__all__ = ["BetaMetadata"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaMetadata": "openai_generated.models.beta_metadata",
    },
)

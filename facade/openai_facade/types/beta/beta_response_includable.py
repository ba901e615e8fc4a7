# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_response_includable import BetaResponseIncludable as BetaResponseIncludable


__all__ = ["BetaResponseIncludable"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseIncludable": "openai_generated.models.beta_response_includable",
    },
)

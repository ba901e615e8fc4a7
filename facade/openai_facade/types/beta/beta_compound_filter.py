# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_compound_filter import BetaCompoundFilter as BetaCompoundFilter
    from openai_generated.models.beta_compound_filter_filter import BetaCompoundFilterFilter as Filter


__all__ = ["BetaCompoundFilter", "Filter"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaCompoundFilter": "openai_generated.models.beta_compound_filter",
        "Filter": "openai_generated.models.beta_compound_filter_filter:BetaCompoundFilterFilter",
    },
)

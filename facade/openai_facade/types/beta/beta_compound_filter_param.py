# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_compound_filter_filter_param import BetaCompoundFilterFilterParam as Filter
    from openai_generated.params.beta_compound_filter_param import BetaCompoundFilterParam as BetaCompoundFilterParam


__all__ = ["BetaCompoundFilterParam", "Filter"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaCompoundFilterParam": "openai_generated.params.beta_compound_filter_param",
        "Filter": "openai_generated.params.beta_compound_filter_filter_param:BetaCompoundFilterFilterParam",
    },
)

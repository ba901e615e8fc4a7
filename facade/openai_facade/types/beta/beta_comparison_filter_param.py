# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_comparison_filter_param import (
        BetaComparisonFilterParam as BetaComparisonFilterParam,
    )


__all__ = ["BetaComparisonFilterParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaComparisonFilterParam": "openai_generated.params.beta_comparison_filter_param",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_response_reasoning_item_param import (
        BetaSummaryTextContentParam as BetaSummaryTextContentParam,
    )


__all__ = ["BetaSummaryTextContentParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaSummaryTextContentParam": "openai_generated.params.beta_response_reasoning_item_param",
    },
)

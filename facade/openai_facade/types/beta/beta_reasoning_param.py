# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_reasoning_param import BetaReasoningParam as BetaReasoningParam


__all__ = ["BetaReasoningParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaReasoningParam": "openai_generated.params.beta_reasoning_param",
    },
)

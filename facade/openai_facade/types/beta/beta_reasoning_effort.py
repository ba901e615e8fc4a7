# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_reasoning import BetaReasoningEffort as BetaReasoningEffort


__all__ = ["BetaReasoningEffort"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaReasoningEffort": "openai_generated.models.beta_reasoning",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_tool_choice_allowed import BetaToolChoiceOptions as BetaToolChoiceOptions


__all__ = ["BetaToolChoiceOptions"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaToolChoiceOptions": "openai_generated.models.beta_tool_choice_allowed",
    },
)

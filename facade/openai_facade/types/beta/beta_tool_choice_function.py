# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_tool_choice_allowed import BetaToolChoiceFunction as BetaToolChoiceFunction


__all__ = ["BetaToolChoiceFunction"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaToolChoiceFunction": "openai_generated.models.beta_tool_choice_allowed",
    },
)

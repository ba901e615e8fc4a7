# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_tool_choice_allowed import BetaToolChoiceCustom as BetaToolChoiceCustom


__all__ = ["BetaToolChoiceCustom"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaToolChoiceCustom": "openai_generated.models.beta_tool_choice_allowed",
    },
)

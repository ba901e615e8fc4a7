# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.decision_input_text import DecisionInputText as DecisionInputText


__all__ = ["DecisionInputText"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DecisionInputText": "openai_generated.models.decision_input_text",
    },
)

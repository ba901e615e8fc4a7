# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.decision_input_text_param import DecisionInputTextParam as DecisionInputTextParam


__all__ = ["DecisionInputTextParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DecisionInputTextParam": "openai_generated.params.decision_input_text_param",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.decision_input_part_union_param import (
        DecisionInputPartUnionParam as DecisionInputPartUnionParam,
    )


__all__ = ["DecisionInputPartUnionParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DecisionInputPartUnionParam": "openai_generated.params.decision_input_part_union_param",
    },
)

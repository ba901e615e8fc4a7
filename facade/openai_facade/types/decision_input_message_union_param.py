# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.decision_input_message_union_param import (
        DecisionInputMessageUnionParam as DecisionInputMessageUnionParam,
    )


__all__ = ["DecisionInputMessageUnionParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DecisionInputMessageUnionParam": "openai_generated.params.decision_input_message_union_param",
    },
)

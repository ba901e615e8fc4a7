# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.decision_item_create_event_param_item_union import (
        DecisionSystemMessageParam as DecisionSystemMessageParam,
    )


__all__ = ["DecisionSystemMessageParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DecisionSystemMessageParam": "openai_generated.params.decision_item_create_event_param_item_union",
    },
)

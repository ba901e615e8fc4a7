# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.decision_item_create_event_param_item_union import (
        DecisionDeveloperMessageParam as DecisionDeveloperMessageParam,
    )


__all__ = ["DecisionDeveloperMessageParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DecisionDeveloperMessageParam": "openai_generated.params.decision_item_create_event_param_item_union",
    },
)

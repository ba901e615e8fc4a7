# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.decision_item_created_event import DecisionItemDeletedEvent as DecisionItemDeletedEvent


__all__ = ["DecisionItemDeletedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DecisionItemDeletedEvent": "openai_generated.models.decision_item_created_event",
    },
)

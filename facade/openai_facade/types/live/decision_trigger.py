# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.decision_trigger import (
        DecisionTrigger as DecisionTrigger,
        DecisionTriggerDecisions as Decisions,
    )


__all__ = ["DecisionTrigger", "Decisions"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DecisionTrigger": "openai_generated.models.decision_trigger",
        "Decisions": "openai_generated.models.decision_trigger:DecisionTriggerDecisions",
    },
)

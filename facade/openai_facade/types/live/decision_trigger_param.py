# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.decision_trigger_param import (
        DecisionTriggerParam as DecisionTriggerParam,
        DecisionTriggerParamDecisions as Decisions,
    )


__all__ = ["DecisionTriggerParam", "Decisions"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DecisionTriggerParam": "openai_generated.params.decision_trigger_param",
        "Decisions": "openai_generated.params.decision_trigger_param:DecisionTriggerParamDecisions",
    },
)

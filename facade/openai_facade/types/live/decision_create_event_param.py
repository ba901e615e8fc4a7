# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.decision_create_event_param import DecisionCreateEventParam as DecisionCreateEventParam


__all__ = ["DecisionCreateEventParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DecisionCreateEventParam": "openai_generated.params.decision_create_event_param",
    },
)

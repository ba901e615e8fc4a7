# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.decision_system_message import DecisionSystemMessage as DecisionSystemMessage


__all__ = ["DecisionSystemMessage"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DecisionSystemMessage": "openai_generated.models.decision_system_message",
    },
)

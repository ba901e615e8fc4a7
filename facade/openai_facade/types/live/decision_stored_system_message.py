# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.decision_stored_system_message import (
        DecisionStoredSystemMessage as DecisionStoredSystemMessage,
    )


__all__ = ["DecisionStoredSystemMessage"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DecisionStoredSystemMessage": "openai_generated.models.decision_stored_system_message",
    },
)

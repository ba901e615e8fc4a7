# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.decision_stored_developer_message import (
        DecisionStoredDeveloperMessage as DecisionStoredDeveloperMessage,
    )


__all__ = ["DecisionStoredDeveloperMessage"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DecisionStoredDeveloperMessage": "openai_generated.models.decision_stored_developer_message",
    },
)

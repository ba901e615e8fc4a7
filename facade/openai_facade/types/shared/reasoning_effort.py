# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.reasoning_effort import ReasoningEffort as ReasoningEffort


__all__ = ["ReasoningEffort"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ReasoningEffort": "openai_generated.models.reasoning_effort",
    },
)

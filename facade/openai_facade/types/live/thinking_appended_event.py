# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.thinking_appended_event import ThinkingAppendedEvent as ThinkingAppendedEvent


__all__ = ["ThinkingAppendedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ThinkingAppendedEvent": "openai_generated.models.thinking_appended_event",
    },
)

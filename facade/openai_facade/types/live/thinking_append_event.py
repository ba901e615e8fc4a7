# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.thinking_append_event import ThinkingAppendEvent as ThinkingAppendEvent


__all__ = ["ThinkingAppendEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ThinkingAppendEvent": "openai_generated.models.thinking_append_event",
    },
)

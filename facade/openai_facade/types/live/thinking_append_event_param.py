# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.thinking_append_event_param import ThinkingAppendEventParam as ThinkingAppendEventParam


__all__ = ["ThinkingAppendEventParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ThinkingAppendEventParam": "openai_generated.params.thinking_append_event_param",
    },
)

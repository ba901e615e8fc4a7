# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_reasoning_param import RealtimeReasoningParam as RealtimeReasoningParam


__all__ = ["RealtimeReasoningParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeReasoningParam": "openai_generated.params.realtime_reasoning_param",
    },
)

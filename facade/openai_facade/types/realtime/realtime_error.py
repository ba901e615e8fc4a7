# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_error_event import RealtimeError as RealtimeError


__all__ = ["RealtimeError"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeError": "openai_generated.models.realtime_error_event",
    },
)

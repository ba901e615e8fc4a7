# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_response import RealtimeResponseUsage as RealtimeResponseUsage


__all__ = ["RealtimeResponseUsage"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeResponseUsage": "openai_generated.models.realtime_response",
    },
)

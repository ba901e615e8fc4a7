# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_client_event import RealtimeClientEvent as RealtimeClientEvent


__all__ = ["RealtimeClientEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeClientEvent": "openai_generated.models.realtime_client_event",
    },
)

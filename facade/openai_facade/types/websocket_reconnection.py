# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.realtime.reconnecting import (
        ReconnectingEvent as ReconnectingEvent,
        ReconnectingOverrides as ReconnectingOverrides,
        is_recoverable_close as is_recoverable_close,
    )


__all__ = ["ReconnectingEvent", "ReconnectingOverrides", "is_recoverable_close"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ReconnectingEvent": "openai_facade.realtime.reconnecting",
        "ReconnectingOverrides": "openai_facade.realtime.reconnecting",
        "is_recoverable_close": "openai_facade.realtime.reconnecting",
    },
)

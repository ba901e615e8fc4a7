# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.realtime.connect_options import WebSocketConnectionOptions as SyncWebSocketConnectionOptions


__all__ = ["SyncWebSocketConnectionOptions"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SyncWebSocketConnectionOptions": "openai_facade.realtime.connect_options:WebSocketConnectionOptions",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_connect_params import RealtimeConnectParams as RealtimeConnectParams


__all__ = ["RealtimeConnectParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeConnectParams": "openai_generated.params.realtime_connect_params",
    },
)

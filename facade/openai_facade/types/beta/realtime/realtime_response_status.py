# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_realtime_response import (
        BetaRealtimeResponseStatus as RealtimeResponseStatus,
        BetaRealtimeResponseStatusError as Error,
    )


__all__ = ["Error", "RealtimeResponseStatus"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Error": "openai_generated.models.beta_realtime_response:BetaRealtimeResponseStatusError",
        "RealtimeResponseStatus": "openai_generated.models.beta_realtime_response:BetaRealtimeResponseStatus",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_response import (
        RealtimeResponseStatus as RealtimeResponseStatus,
        RealtimeResponseStatusError as Error,
    )


__all__ = ["Error", "RealtimeResponseStatus"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Error": "openai_generated.models.realtime_response:RealtimeResponseStatusError",
        "RealtimeResponseStatus": "openai_generated.models.realtime_response",
    },
)

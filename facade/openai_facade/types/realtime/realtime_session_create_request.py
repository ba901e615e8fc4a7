# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_session_create_request import (
        RealtimeSessionCreateRequest as RealtimeSessionCreateRequest,
    )


__all__ = ["RealtimeSessionCreateRequest"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeSessionCreateRequest": "openai_generated.models.realtime_session_create_request",
    },
)

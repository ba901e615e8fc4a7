# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_session_create_request import RealtimeAudioConfig as RealtimeAudioConfig


__all__ = ["RealtimeAudioConfig"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeAudioConfig": "openai_generated.models.realtime_session_create_request",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_transcription_session_create_request import (
        RealtimeTranscriptionSessionCreateRequest as RealtimeTranscriptionSessionCreateRequest,
    )


__all__ = ["RealtimeTranscriptionSessionCreateRequest"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeTranscriptionSessionCreateRequest": "openai_generated.models.realtime_transcription_session_create_request",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_transcription_session_create_request_param import (
        RealtimeTranscriptionSessionAudioParam as RealtimeTranscriptionSessionAudioParam,
    )


__all__ = ["RealtimeTranscriptionSessionAudioParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeTranscriptionSessionAudioParam": "openai_generated.params.realtime_transcription_session_create_request_param",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_input_audio_buffer_speech_started_event import (
        RealtimeInputAudioBufferSpeechStoppedEvent as InputAudioBufferSpeechStoppedEvent,
    )


__all__ = ["InputAudioBufferSpeechStoppedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputAudioBufferSpeechStoppedEvent": "openai_generated.models.realtime_input_audio_buffer_speech_started_event:RealtimeInputAudioBufferSpeechStoppedEvent",
    },
)

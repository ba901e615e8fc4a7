# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_input_audio_buffer_cleared_event import (
        RealtimeInputAudioBufferCommittedEvent as InputAudioBufferCommittedEvent,
    )


__all__ = ["InputAudioBufferCommittedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputAudioBufferCommittedEvent": "openai_generated.models.realtime_input_audio_buffer_cleared_event:RealtimeInputAudioBufferCommittedEvent",
    },
)

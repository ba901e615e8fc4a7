# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_realtime_input_audio_buffer_append_event import (
        BetaRealtimeInputAudioBufferClearEvent as InputAudioBufferClearEvent,
    )


__all__ = ["InputAudioBufferClearEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputAudioBufferClearEvent": "openai_generated.models.beta_realtime_input_audio_buffer_append_event:BetaRealtimeInputAudioBufferClearEvent",
    },
)

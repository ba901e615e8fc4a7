# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_realtime_input_audio_buffer_cleared_event import (
        BetaRealtimeInputAudioBufferClearedEvent as InputAudioBufferClearedEvent,
    )


__all__ = ["InputAudioBufferClearedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputAudioBufferClearedEvent": "openai_generated.models.beta_realtime_input_audio_buffer_cleared_event:BetaRealtimeInputAudioBufferClearedEvent",
    },
)

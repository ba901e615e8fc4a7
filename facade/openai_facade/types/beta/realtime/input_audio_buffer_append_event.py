# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_realtime_input_audio_buffer_append_event import (
        BetaRealtimeInputAudioBufferAppendEvent as InputAudioBufferAppendEvent,
    )


__all__ = ["InputAudioBufferAppendEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputAudioBufferAppendEvent": "openai_generated.models.beta_realtime_input_audio_buffer_append_event:BetaRealtimeInputAudioBufferAppendEvent",
    },
)

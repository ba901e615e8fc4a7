# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_realtime_client_event import BetaRealtimeClientEvent as RealtimeClientEvent
    from openai_generated.models.beta_realtime_client_event_output_audio_buffer_clear import (
        BetaRealtimeClientEventOutputAudioBufferClear as OutputAudioBufferClear,
    )


__all__ = ["OutputAudioBufferClear", "RealtimeClientEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "OutputAudioBufferClear": "openai_generated.models.beta_realtime_client_event_output_audio_buffer_clear:BetaRealtimeClientEventOutputAudioBufferClear",
        "RealtimeClientEvent": "openai_generated.models.beta_realtime_client_event:BetaRealtimeClientEvent",
    },
)

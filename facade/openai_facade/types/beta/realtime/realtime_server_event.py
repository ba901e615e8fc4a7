# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_realtime_server_event import BetaRealtimeServerEvent as RealtimeServerEvent
    from openai_generated.models.beta_realtime_server_event_conversation_item_retrieved import (
        BetaRealtimeServerEventConversationItemRetrieved as ConversationItemRetrieved,
    )
    from openai_generated.models.beta_realtime_server_event_output_audio_buffer_cleared import (
        BetaRealtimeServerEventOutputAudioBufferCleared as OutputAudioBufferCleared,
        BetaRealtimeServerEventOutputAudioBufferStarted as OutputAudioBufferStarted,
        BetaRealtimeServerEventOutputAudioBufferStopped as OutputAudioBufferStopped,
    )


__all__ = [
    "ConversationItemRetrieved",
    "OutputAudioBufferCleared",
    "OutputAudioBufferStarted",
    "OutputAudioBufferStopped",
    "RealtimeServerEvent",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ConversationItemRetrieved": "openai_generated.models.beta_realtime_server_event_conversation_item_retrieved:BetaRealtimeServerEventConversationItemRetrieved",
        "OutputAudioBufferCleared": "openai_generated.models.beta_realtime_server_event_output_audio_buffer_cleared:BetaRealtimeServerEventOutputAudioBufferCleared",
        "OutputAudioBufferStarted": "openai_generated.models.beta_realtime_server_event_output_audio_buffer_cleared:BetaRealtimeServerEventOutputAudioBufferStarted",
        "OutputAudioBufferStopped": "openai_generated.models.beta_realtime_server_event_output_audio_buffer_cleared:BetaRealtimeServerEventOutputAudioBufferStopped",
        "RealtimeServerEvent": "openai_generated.models.beta_realtime_server_event:BetaRealtimeServerEvent",
    },
)

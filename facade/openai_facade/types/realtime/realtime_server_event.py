# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_server_event import RealtimeServerEvent as RealtimeServerEvent
    from openai_generated.models.realtime_server_event_conversation_item_retrieved import (
        RealtimeServerEventConversationItemRetrieved as ConversationItemRetrieved,
    )
    from openai_generated.models.realtime_server_event_output_audio_buffer_cleared import (
        RealtimeServerEventOutputAudioBufferCleared as OutputAudioBufferCleared,
        RealtimeServerEventOutputAudioBufferStarted as OutputAudioBufferStarted,
        RealtimeServerEventOutputAudioBufferStopped as OutputAudioBufferStopped,
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
        "ConversationItemRetrieved": "openai_generated.models.realtime_server_event_conversation_item_retrieved:RealtimeServerEventConversationItemRetrieved",
        "OutputAudioBufferCleared": "openai_generated.models.realtime_server_event_output_audio_buffer_cleared:RealtimeServerEventOutputAudioBufferCleared",
        "OutputAudioBufferStarted": "openai_generated.models.realtime_server_event_output_audio_buffer_cleared:RealtimeServerEventOutputAudioBufferStarted",
        "OutputAudioBufferStopped": "openai_generated.models.realtime_server_event_output_audio_buffer_cleared:RealtimeServerEventOutputAudioBufferStopped",
        "RealtimeServerEvent": "openai_generated.models.realtime_server_event",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_conversation_item_input_audio_transcription_completed_event import (
        RealtimeConversationItemInputAudioTranscriptionFailedEvent as ConversationItemInputAudioTranscriptionFailedEvent,
        RealtimeConversationItemInputAudioTranscriptionFailedEventError as Error,
    )


__all__ = ["ConversationItemInputAudioTranscriptionFailedEvent", "Error"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ConversationItemInputAudioTranscriptionFailedEvent": "openai_generated.models.realtime_conversation_item_input_audio_transcription_completed_event:RealtimeConversationItemInputAudioTranscriptionFailedEvent",
        "Error": "openai_generated.models.realtime_conversation_item_input_audio_transcription_completed_event:RealtimeConversationItemInputAudioTranscriptionFailedEventError",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_conversation_item_input_audio_transcription_completed_event import (
        RealtimeConversationItemInputAudioTranscriptionDeltaEvent as ConversationItemInputAudioTranscriptionDeltaEvent,
    )


__all__ = ["ConversationItemInputAudioTranscriptionDeltaEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ConversationItemInputAudioTranscriptionDeltaEvent": "openai_generated.models.realtime_conversation_item_input_audio_transcription_completed_event:RealtimeConversationItemInputAudioTranscriptionDeltaEvent",
    },
)

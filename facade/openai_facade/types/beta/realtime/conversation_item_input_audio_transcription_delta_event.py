# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_realtime_conversation_item_input_audio_transcription_completed_event import (
        BetaRealtimeConversationItemInputAudioTranscriptionDeltaEvent as ConversationItemInputAudioTranscriptionDeltaEvent,
    )
    from openai_generated.models.log_prob_properties import LogProbProperties as Logprob


__all__ = ["ConversationItemInputAudioTranscriptionDeltaEvent", "Logprob"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ConversationItemInputAudioTranscriptionDeltaEvent": "openai_generated.models.beta_realtime_conversation_item_input_audio_transcription_completed_event:BetaRealtimeConversationItemInputAudioTranscriptionDeltaEvent",
        "Logprob": "openai_generated.models.log_prob_properties:LogProbProperties",
    },
)

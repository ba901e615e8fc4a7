# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_realtime_conversation_item_input_audio_transcription_completed_event import (
        BetaRealtimeConversationItemInputAudioTranscriptionCompletedEvent as ConversationItemInputAudioTranscriptionCompletedEvent,
    )
    from openai_generated.models.beta_realtime_conversation_item_input_audio_transcription_completed_event_usage import (
        BetaRealtimeConversationItemInputAudioTranscriptionCompletedEventUsage as Usage,
    )
    from openai_generated.models.log_prob_properties import LogProbProperties as Logprob
    from openai_generated.models.transcript_text_usage_duration import (
        TranscriptTextUsageDuration as UsageTranscriptTextUsageDuration,
    )
    from openai_generated.models.transcript_text_usage_tokens import (
        TranscriptTextUsageTokens as UsageTranscriptTextUsageTokens,
        TranscriptTextUsageTokensInputTokenDetails as UsageTranscriptTextUsageTokensInputTokenDetails,
    )
    from openai_generated.models.transcription_language import TranscriptionLanguage as Language


__all__ = [
    "ConversationItemInputAudioTranscriptionCompletedEvent",
    "Language",
    "Logprob",
    "Usage",
    "UsageTranscriptTextUsageDuration",
    "UsageTranscriptTextUsageTokens",
    "UsageTranscriptTextUsageTokensInputTokenDetails",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ConversationItemInputAudioTranscriptionCompletedEvent": "openai_generated.models.beta_realtime_conversation_item_input_audio_transcription_completed_event:BetaRealtimeConversationItemInputAudioTranscriptionCompletedEvent",
        "Language": "openai_generated.models.transcription_language:TranscriptionLanguage",
        "Logprob": "openai_generated.models.log_prob_properties:LogProbProperties",
        "Usage": "openai_generated.models.beta_realtime_conversation_item_input_audio_transcription_completed_event_usage:BetaRealtimeConversationItemInputAudioTranscriptionCompletedEventUsage",
        "UsageTranscriptTextUsageDuration": "openai_generated.models.transcript_text_usage_duration:TranscriptTextUsageDuration",
        "UsageTranscriptTextUsageTokens": "openai_generated.models.transcript_text_usage_tokens:TranscriptTextUsageTokens",
        "UsageTranscriptTextUsageTokensInputTokenDetails": "openai_generated.models.transcript_text_usage_tokens:TranscriptTextUsageTokensInputTokenDetails",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.log_prob_properties import LogProbProperties
    from openai_generated.models.realtime_conversation_item_input_audio_transcription_completed_event_usage import (
        RealtimeConversationItemInputAudioTranscriptionCompletedEventUsage,
    )
    from openai_generated.models.transcription_language import TranscriptionLanguage


@model
class RealtimeConversationItemInputAudioTranscriptionCompletedEvent(Model):
    """Realtime conversation item input audio transcription completed event (`conversation.item.input_audio_transcription.completed`)."""

    event_id: str
    type: Literal["conversation.item.input_audio_transcription.completed"] = (
        "conversation.item.input_audio_transcription.completed"
    )
    item_id: str
    content_index: int
    transcript: str
    languages: list[TranscriptionLanguage] | None = None
    logprobs: list[LogProbProperties] | None = None
    usage: RealtimeConversationItemInputAudioTranscriptionCompletedEventUsage

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_conversation_item_input_audio_transcription_failed_event_error import (
        RealtimeConversationItemInputAudioTranscriptionFailedEventError,
    )


@model
class RealtimeConversationItemInputAudioTranscriptionFailedEvent(Model):
    """Realtime conversation item input audio transcription failed event (`conversation.item.input_audio_transcription.failed`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["conversation.item.input_audio_transcription.failed"] = (
        "conversation.item.input_audio_transcription.failed"
    )
    """Always `conversation.item.input_audio_transcription.failed`."""
    item_id: str
    """The user's message whose sound could not be written down."""
    content_index: int
    """Which part of the item's content this is about, counted from 0."""
    error: RealtimeConversationItemInputAudioTranscriptionFailedEventError
    """What went wrong with the transcription."""

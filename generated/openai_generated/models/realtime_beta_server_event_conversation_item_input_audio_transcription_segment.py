# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment(Model):
    """Realtime beta server event conversation item input audio transcription segment (`conversation.item.input_audio_transcription.segment`)."""

    event_id: str
    type: Literal["conversation.item.input_audio_transcription.segment"] = (
        "conversation.item.input_audio_transcription.segment"
    )
    item_id: str
    content_index: int
    text: str
    id: str
    speaker: str
    start: float
    end: float

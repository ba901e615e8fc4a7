# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ConversationItemInputAudioTranscriptionSegment(Model):
    """Conversation item input audio transcription segment (`conversation.item.input_audio_transcription.segment`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["conversation.item.input_audio_transcription.segment"] = (
        "conversation.item.input_audio_transcription.segment"
    )
    """Always `conversation.item.input_audio_transcription.segment`."""
    item_id: str
    """The item whose sound is written down."""
    content_index: int
    """Which part of the item's content this is about, counted from 0."""
    text: str
    """What is said in the segment."""
    id: str
    """Tells this segment from the others of its recording."""
    speaker: str
    """A label that tells the voices apart."""
    start: float
    """Where the segment begins, in seconds of the recording."""
    end: float
    """Where the segment ends, in seconds of the recording."""

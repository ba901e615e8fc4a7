# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeResponseAudioTranscriptDeltaEvent(Model):
    """Realtime response audio transcript delta event (`response.output_audio_transcript.delta`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["response.output_audio_transcript.delta"] = "response.output_audio_transcript.delta"
    """Always `response.output_audio_transcript.delta`."""
    response_id: str
    """The response that this belongs to."""
    item_id: str
    """The item that this belongs to."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    content_index: int
    """Which part of the item's content this is about, counted from 0."""
    delta: str
    """The next piece of what is being said, to be appended."""


@model
class RealtimeResponseAudioTranscriptDoneEvent(Model):
    """Realtime response audio transcript done event (`response.output_audio_transcript.done`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["response.output_audio_transcript.done"] = "response.output_audio_transcript.done"
    """Always `response.output_audio_transcript.done`."""
    response_id: str
    """The response that this belongs to."""
    item_id: str
    """The item that this belongs to."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    content_index: int
    """Which part of the item's content this is about, counted from 0."""
    transcript: str
    """All that was said in the part."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaRealtimeResponseAudioTranscriptDeltaEvent(Model):
    """Beta realtime response audio transcript delta event (`response.audio_transcript.delta`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["response.audio_transcript.delta"] = "response.audio_transcript.delta"
    """Always `response.audio_transcript.delta`."""
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
class BetaRealtimeResponseAudioTranscriptDoneEvent(Model):
    """Beta realtime response audio transcript done event (`response.audio_transcript.done`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["response.audio_transcript.done"] = "response.audio_transcript.done"
    """Always `response.audio_transcript.done`."""
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

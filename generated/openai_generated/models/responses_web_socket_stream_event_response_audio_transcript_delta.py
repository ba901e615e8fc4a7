# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesWebSocketStreamEventResponseAudioTranscriptDelta(Model):
    """Responses web socket stream event response audio transcript delta (`response.audio.transcript.delta`)."""

    type: Literal["response.audio.transcript.delta"] = "response.audio.transcript.delta"
    """Always `response.audio.transcript.delta`."""
    delta: str
    """The next piece of what is being said, to be appended."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesWebSocketStreamEventResponseAudioTranscriptDone(Model):
    """Responses web socket stream event response audio transcript done (`response.audio.transcript.done`)."""

    type: Literal["response.audio.transcript.done"] = "response.audio.transcript.done"
    """Always `response.audio.transcript.done`."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesWebSocketStreamEventResponseAudioDelta(Model):
    """Responses web socket stream event response audio delta (`response.audio.delta`)."""

    type: Literal["response.audio.delta"] = "response.audio.delta"
    """Always `response.audio.delta`."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    delta: str
    """The next piece of sound, in base64."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesWebSocketStreamEventResponseAudioDone(Model):
    """Responses web socket stream event response audio done (`response.audio.done`)."""

    type: Literal["response.audio.done"] = "response.audio.done"
    """Always `response.audio.done`."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""

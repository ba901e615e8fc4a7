# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesWebSocketStreamEventResponseAudioDone(Model):
    """Responses web socket stream event response audio done (`response.audio.done`)."""

    type: Literal["response.audio.done"] = "response.audio.done"
    sequence_number: int
    stream_id: str | None = None

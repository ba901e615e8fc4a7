# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class InputTranscriptDeltaEvent(Model):
    """Input transcript delta event (`session.input_transcript.delta`)."""

    delta: str
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.input_transcript.delta"] = "session.input_transcript.delta"
    client_event_id: str | None = None

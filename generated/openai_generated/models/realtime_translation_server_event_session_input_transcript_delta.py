# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeTranslationServerEventSessionInputTranscriptDelta(Model):
    """Realtime translation server event session input transcript delta (`session.input_transcript.delta`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["session.input_transcript.delta"] = "session.input_transcript.delta"
    """Always `session.input_transcript.delta`."""
    delta: str
    """The next piece of what the speaker says, in the language spoken."""
    elapsed_ms: int | None = None
    """How far into the speaker's sound this is, in milliseconds."""

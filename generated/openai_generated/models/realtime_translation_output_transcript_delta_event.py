# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeTranslationOutputTranscriptDeltaEvent(Model):
    """Realtime translation output transcript delta event (`session.output_transcript.delta`)."""

    delta: str
    event_id: str
    type: Literal["session.output_transcript.delta"] = "session.output_transcript.delta"
    elapsed_ms: int | None = None

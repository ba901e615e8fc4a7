# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.transcription_text_delta_event_logprob import TranscriptionTextDeltaEventLogprob


@model
class TranscriptionTextDeltaEvent(Model):
    """Transcription text delta event (`transcript.text.delta`)."""

    type: Literal["transcript.text.delta"] = "transcript.text.delta"
    """Always `transcript.text.delta`."""
    delta: str
    logprobs: list[TranscriptionTextDeltaEventLogprob] | None = None
    segment_id: str | None = None

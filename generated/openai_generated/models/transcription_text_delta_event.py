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
    """The text to append to what came before."""
    logprobs: list[TranscriptionTextDeltaEventLogprob] | None = None
    """How sure the model was of each token of this piece; only if `include` asked for it."""
    segment_id: str | None = None
    """The speaker's segment that the text belongs to; only with models that tell speakers apart."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.transcript_text_usage_tokens import TranscriptTextUsageTokens
    from openai_generated.models.transcription_language import TranscriptionLanguage
    from openai_generated.models.transcription_text_done_event_logprob import TranscriptionTextDoneEventLogprob


@model
class TranscriptionTextDoneEvent(Model):
    """Transcription text done event (`transcript.text.done`)."""

    type: Literal["transcript.text.done"] = "transcript.text.done"
    """Always `transcript.text.done`."""
    text: str
    """The whole text, equal to all deltas joined."""
    languages: list[TranscriptionLanguage] | None = None
    """The languages that were heard; absent with models that do not report them."""
    logprobs: list[TranscriptionTextDoneEventLogprob] | None = None
    """How sure the model was of each token of the whole text; only if `include` asked for it."""
    usage: TranscriptTextUsageTokens | None = None
    """The tokens that the request was billed for; absent where it is not told."""

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
    text: str
    languages: list[TranscriptionLanguage] | None = None
    logprobs: list[TranscriptionTextDoneEventLogprob] | None = None
    usage: TranscriptTextUsageTokens | None = None

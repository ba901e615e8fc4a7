# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.transcript_text_usage_tokens import (
        TranscriptTextUsageTokens as Usage,
        TranscriptTextUsageTokensInputTokenDetails as UsageInputTokenDetails,
    )
    from openai_generated.models.transcription_language import TranscriptionLanguage as Language
    from openai_generated.models.transcription_stream_event import (
        TranscriptionTextDoneEvent as TranscriptionTextDoneEvent,
        TranscriptionTextDoneEventLogprob as Logprob,
    )


__all__ = ["Language", "Logprob", "TranscriptionTextDoneEvent", "Usage", "UsageInputTokenDetails"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Language": "openai_generated.models.transcription_language:TranscriptionLanguage",
        "Logprob": "openai_generated.models.transcription_stream_event:TranscriptionTextDoneEventLogprob",
        "TranscriptionTextDoneEvent": "openai_generated.models.transcription_stream_event",
        "Usage": "openai_generated.models.transcript_text_usage_tokens:TranscriptTextUsageTokens",
        "UsageInputTokenDetails": "openai_generated.models.transcript_text_usage_tokens:TranscriptTextUsageTokensInputTokenDetails",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.transcript_text_usage_duration import TranscriptTextUsageDuration as UsageDuration
    from openai_generated.models.transcript_text_usage_tokens import TranscriptTextUsageTokens as UsageTokens
    from openai_generated.models.transcript_text_usage_tokens_input_token_details import (
        TranscriptTextUsageTokensInputTokenDetails as UsageTokensInputTokenDetails,
    )
    from openai_generated.models.transcription import Transcription as Transcription
    from openai_generated.models.transcription_language import TranscriptionLanguage as Language
    from openai_generated.models.transcription_logprob import TranscriptionLogprob as Logprob
    from openai_generated.models.transcription_usage import TranscriptionUsage as Usage


__all__ = [
    "Language",
    "Logprob",
    "Transcription",
    "Usage",
    "UsageDuration",
    "UsageTokens",
    "UsageTokensInputTokenDetails",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Language": "openai_generated.models.transcription_language:TranscriptionLanguage",
        "Logprob": "openai_generated.models.transcription_logprob:TranscriptionLogprob",
        "Transcription": "openai_generated.models.transcription",
        "Usage": "openai_generated.models.transcription_usage:TranscriptionUsage",
        "UsageDuration": "openai_generated.models.transcript_text_usage_duration:TranscriptTextUsageDuration",
        "UsageTokens": "openai_generated.models.transcript_text_usage_tokens:TranscriptTextUsageTokens",
        "UsageTokensInputTokenDetails": "openai_generated.models.transcript_text_usage_tokens_input_token_details:TranscriptTextUsageTokensInputTokenDetails",
    },
)

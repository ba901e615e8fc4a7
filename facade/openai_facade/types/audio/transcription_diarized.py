# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.transcript_text_usage_duration import TranscriptTextUsageDuration as UsageDuration
    from openai_generated.models.transcript_text_usage_tokens import (
        TranscriptTextUsageTokens as UsageTokens,
        TranscriptTextUsageTokensInputTokenDetails as UsageTokensInputTokenDetails,
    )
    from openai_generated.models.transcription_create_response import TranscriptionDiarized as TranscriptionDiarized
    from openai_generated.models.transcription_diarized_usage import TranscriptionDiarizedUsage as Usage


__all__ = ["TranscriptionDiarized", "Usage", "UsageDuration", "UsageTokens", "UsageTokensInputTokenDetails"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "TranscriptionDiarized": "openai_generated.models.transcription_create_response",
        "Usage": "openai_generated.models.transcription_diarized_usage:TranscriptionDiarizedUsage",
        "UsageDuration": "openai_generated.models.transcript_text_usage_duration:TranscriptTextUsageDuration",
        "UsageTokens": "openai_generated.models.transcript_text_usage_tokens:TranscriptTextUsageTokens",
        "UsageTokensInputTokenDetails": "openai_generated.models.transcript_text_usage_tokens:TranscriptTextUsageTokensInputTokenDetails",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.transcript_text_usage_duration import TranscriptTextUsageDuration as Usage
    from openai_generated.models.transcription_create_response import TranscriptionVerbose as TranscriptionVerbose


__all__ = ["TranscriptionVerbose", "Usage"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "TranscriptionVerbose": "openai_generated.models.transcription_create_response",
        "Usage": "openai_generated.models.transcript_text_usage_duration:TranscriptTextUsageDuration",
    },
)

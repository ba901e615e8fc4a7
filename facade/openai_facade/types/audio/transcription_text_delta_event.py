# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.transcription_text_delta_event import (
        TranscriptionTextDeltaEvent as TranscriptionTextDeltaEvent,
    )
    from openai_generated.models.transcription_text_delta_event_logprob import (
        TranscriptionTextDeltaEventLogprob as Logprob,
    )


__all__ = ["Logprob", "TranscriptionTextDeltaEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Logprob": "openai_generated.models.transcription_text_delta_event_logprob:TranscriptionTextDeltaEventLogprob",
        "TranscriptionTextDeltaEvent": "openai_generated.models.transcription_text_delta_event",
    },
)

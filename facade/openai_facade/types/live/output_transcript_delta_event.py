# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.output_transcript_delta_event import (
        OutputTranscriptDeltaEvent as OutputTranscriptDeltaEvent,
    )


__all__ = ["OutputTranscriptDeltaEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "OutputTranscriptDeltaEvent": "openai_generated.models.output_transcript_delta_event",
    },
)

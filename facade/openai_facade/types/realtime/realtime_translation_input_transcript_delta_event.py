# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_translation_server_event_schema import (
        RealtimeTranslationInputTranscriptDeltaEvent as RealtimeTranslationInputTranscriptDeltaEvent,
    )


__all__ = ["RealtimeTranslationInputTranscriptDeltaEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeTranslationInputTranscriptDeltaEvent": "openai_generated.models.realtime_translation_server_event_schema",
    },
)

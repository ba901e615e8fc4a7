# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_translation_input_audio_buffer_append_event import (
        RealtimeTranslationInputAudioBufferAppendEvent as RealtimeTranslationInputAudioBufferAppendEvent,
    )


__all__ = ["RealtimeTranslationInputAudioBufferAppendEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeTranslationInputAudioBufferAppendEvent": "openai_generated.models.realtime_translation_input_audio_buffer_append_event",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_translation_input_audio_buffer_append_event_param import (
        RealtimeTranslationInputAudioBufferAppendEventParam as RealtimeTranslationInputAudioBufferAppendEventParam,
    )


__all__ = ["RealtimeTranslationInputAudioBufferAppendEventParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeTranslationInputAudioBufferAppendEventParam": "openai_generated.params.realtime_translation_input_audio_buffer_append_event_param",
    },
)

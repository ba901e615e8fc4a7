# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.output_audio_buffer_clear_event import (
        OutputAudioBufferClearEvent as OutputAudioBufferClearEvent,
    )


__all__ = ["OutputAudioBufferClearEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "OutputAudioBufferClearEvent": "openai_generated.models.output_audio_buffer_clear_event",
    },
)

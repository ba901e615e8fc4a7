# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.input_audio_buffer_timeout_triggered import (
        InputAudioBufferTimeoutTriggered as InputAudioBufferTimeoutTriggered,
    )


__all__ = ["InputAudioBufferTimeoutTriggered"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputAudioBufferTimeoutTriggered": "openai_generated.models.input_audio_buffer_timeout_triggered",
    },
)

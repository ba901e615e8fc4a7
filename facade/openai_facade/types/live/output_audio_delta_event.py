# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.output_audio_delta_event import OutputAudioDeltaEvent as OutputAudioDeltaEvent


__all__ = ["OutputAudioDeltaEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "OutputAudioDeltaEvent": "openai_generated.models.output_audio_delta_event",
    },
)

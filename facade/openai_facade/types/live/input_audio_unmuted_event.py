# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.input_audio_muted_event import InputAudioUnmutedEvent as InputAudioUnmutedEvent


__all__ = ["InputAudioUnmutedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputAudioUnmutedEvent": "openai_generated.models.input_audio_muted_event",
    },
)

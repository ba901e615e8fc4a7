# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.input_audio_muted_event import InputAudioMutedEvent as InputAudioMutedEvent


__all__ = ["InputAudioMutedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputAudioMutedEvent": "openai_generated.models.input_audio_muted_event",
    },
)

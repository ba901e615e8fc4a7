# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.input_audio_mute_event import InputAudioUnmuteEvent as InputAudioUnmuteEvent


__all__ = ["InputAudioUnmuteEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputAudioUnmuteEvent": "openai_generated.models.input_audio_mute_event",
    },
)

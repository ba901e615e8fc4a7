# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.input_audio_mute_event import InputAudioMuteEvent as InputAudioMuteEvent


__all__ = ["InputAudioMuteEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputAudioMuteEvent": "openai_generated.models.input_audio_mute_event",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.input_audio_append_event import InputAudioAppendEvent as InputAudioAppendEvent


__all__ = ["InputAudioAppendEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputAudioAppendEvent": "openai_generated.models.input_audio_append_event",
    },
)

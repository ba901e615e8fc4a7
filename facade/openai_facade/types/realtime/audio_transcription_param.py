# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.audio_transcription_param import AudioTranscriptionParam as AudioTranscriptionParam


__all__ = ["AudioTranscriptionParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AudioTranscriptionParam": "openai_generated.params.audio_transcription_param",
    },
)

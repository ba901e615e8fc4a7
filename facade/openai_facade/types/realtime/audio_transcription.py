# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.audio_transcription import AudioTranscription as AudioTranscription


__all__ = ["AudioTranscription"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AudioTranscription": "openai_generated.models.audio_transcription",
    },
)

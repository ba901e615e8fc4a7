# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.audio_format import (
        AudioFormat as AudioFormat,
        AudioFormatAudioPCM as AudioPCM,
        AudioFormatAudioPCMA as AudioPCMA,
        AudioFormatAudioPCMU as AudioPCMU,
    )


__all__ = ["AudioFormat", "AudioPCM", "AudioPCMA", "AudioPCMU"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AudioFormat": "openai_generated.models.audio_format",
        "AudioPCM": "openai_generated.models.audio_format:AudioFormatAudioPCM",
        "AudioPCMA": "openai_generated.models.audio_format:AudioFormatAudioPCMA",
        "AudioPCMU": "openai_generated.models.audio_format:AudioFormatAudioPCMU",
    },
)

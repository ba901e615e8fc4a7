# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.audio_format import AudioFormat as AudioFormat
    from openai_generated.models.audio_format_audio_pcm import AudioFormatAudioPCM as AudioPCM
    from openai_generated.models.audio_format_audio_pcma import AudioFormatAudioPCMA as AudioPCMA
    from openai_generated.models.audio_format_audio_pcmu import AudioFormatAudioPCMU as AudioPCMU


__all__ = ["AudioFormat", "AudioPCM", "AudioPCMA", "AudioPCMU"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AudioFormat": "openai_generated.models.audio_format",
        "AudioPCM": "openai_generated.models.audio_format_audio_pcm:AudioFormatAudioPCM",
        "AudioPCMA": "openai_generated.models.audio_format_audio_pcma:AudioFormatAudioPCMA",
        "AudioPCMU": "openai_generated.models.audio_format_audio_pcmu:AudioFormatAudioPCMU",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_audio_formats import RealtimeAudioFormats as RealtimeAudioFormats
    from openai_generated.models.realtime_audio_formats_audio_pcm import RealtimeAudioFormatsAudioPcm as AudioPCM
    from openai_generated.models.realtime_audio_formats_audio_pcma import RealtimeAudioFormatsAudioPcma as AudioPCMA
    from openai_generated.models.realtime_audio_formats_audio_pcmu import RealtimeAudioFormatsAudioPcmu as AudioPCMU


__all__ = ["AudioPCM", "AudioPCMA", "AudioPCMU", "RealtimeAudioFormats"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AudioPCM": "openai_generated.models.realtime_audio_formats_audio_pcm:RealtimeAudioFormatsAudioPcm",
        "AudioPCMA": "openai_generated.models.realtime_audio_formats_audio_pcma:RealtimeAudioFormatsAudioPcma",
        "AudioPCMU": "openai_generated.models.realtime_audio_formats_audio_pcmu:RealtimeAudioFormatsAudioPcmu",
        "RealtimeAudioFormats": "openai_generated.models.realtime_audio_formats",
    },
)

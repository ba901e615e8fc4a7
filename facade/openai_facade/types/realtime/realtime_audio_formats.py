# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_audio_formats import (
        RealtimeAudioFormats as RealtimeAudioFormats,
        RealtimeAudioFormatsAudioPcm as AudioPCM,
        RealtimeAudioFormatsAudioPcma as AudioPCMA,
        RealtimeAudioFormatsAudioPcmu as AudioPCMU,
    )


__all__ = ["AudioPCM", "AudioPCMA", "AudioPCMU", "RealtimeAudioFormats"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AudioPCM": "openai_generated.models.realtime_audio_formats:RealtimeAudioFormatsAudioPcm",
        "AudioPCMA": "openai_generated.models.realtime_audio_formats:RealtimeAudioFormatsAudioPcma",
        "AudioPCMU": "openai_generated.models.realtime_audio_formats:RealtimeAudioFormatsAudioPcmu",
        "RealtimeAudioFormats": "openai_generated.models.realtime_audio_formats",
    },
)

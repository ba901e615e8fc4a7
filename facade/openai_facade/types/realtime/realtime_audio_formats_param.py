# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_audio_formats_param import (
        RealtimeAudioFormatsAudioPcmParam as AudioPCM,
        RealtimeAudioFormatsAudioPcmaParam as AudioPCMA,
        RealtimeAudioFormatsAudioPcmuParam as AudioPCMU,
        RealtimeAudioFormatsParam as RealtimeAudioFormatsParam,
    )


__all__ = ["AudioPCM", "AudioPCMA", "AudioPCMU", "RealtimeAudioFormatsParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AudioPCM": "openai_generated.params.realtime_audio_formats_param:RealtimeAudioFormatsAudioPcmParam",
        "AudioPCMA": "openai_generated.params.realtime_audio_formats_param:RealtimeAudioFormatsAudioPcmaParam",
        "AudioPCMU": "openai_generated.params.realtime_audio_formats_param:RealtimeAudioFormatsAudioPcmuParam",
        "RealtimeAudioFormatsParam": "openai_generated.params.realtime_audio_formats_param",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_transcription_session_audio_input_noise_reduction_param import (
        RealtimeTranscriptionSessionAudioInputNoiseReductionParam as NoiseReduction,
    )
    from openai_generated.params.realtime_transcription_session_audio_input_param import (
        RealtimeTranscriptionSessionAudioInputParam as RealtimeTranscriptionSessionAudioInputParam,
    )


__all__ = ["NoiseReduction", "RealtimeTranscriptionSessionAudioInputParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "NoiseReduction": "openai_generated.params.realtime_transcription_session_audio_input_noise_reduction_param:RealtimeTranscriptionSessionAudioInputNoiseReductionParam",
        "RealtimeTranscriptionSessionAudioInputParam": "openai_generated.params.realtime_transcription_session_audio_input_param",
    },
)

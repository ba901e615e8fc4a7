# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_audio_config_input_noise_reduction_param import (
        RealtimeAudioConfigInputNoiseReductionParam as NoiseReduction,
    )
    from openai_generated.params.realtime_audio_config_input_param import (
        RealtimeAudioConfigInputParam as RealtimeAudioConfigInputParam,
    )


__all__ = ["NoiseReduction", "RealtimeAudioConfigInputParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "NoiseReduction": "openai_generated.params.realtime_audio_config_input_noise_reduction_param:RealtimeAudioConfigInputNoiseReductionParam",
        "RealtimeAudioConfigInputParam": "openai_generated.params.realtime_audio_config_input_param",
    },
)

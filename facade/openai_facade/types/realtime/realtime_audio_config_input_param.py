# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_session_create_request_param import (
        RealtimeAudioConfigInputNoiseReductionParam as NoiseReduction,
        RealtimeAudioConfigInputParam as RealtimeAudioConfigInputParam,
    )


__all__ = ["NoiseReduction", "RealtimeAudioConfigInputParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "NoiseReduction": "openai_generated.params.realtime_session_create_request_param:RealtimeAudioConfigInputNoiseReductionParam",
        "RealtimeAudioConfigInputParam": "openai_generated.params.realtime_session_create_request_param",
    },
)

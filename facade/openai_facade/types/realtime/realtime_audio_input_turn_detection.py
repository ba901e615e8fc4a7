# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_audio_input_turn_detection import (
        RealtimeAudioInputTurnDetection as RealtimeAudioInputTurnDetection,
        RealtimeAudioInputTurnDetectionSemanticVad as SemanticVad,
        RealtimeAudioInputTurnDetectionServerVad as ServerVad,
    )


__all__ = ["RealtimeAudioInputTurnDetection", "SemanticVad", "ServerVad"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeAudioInputTurnDetection": "openai_generated.models.realtime_audio_input_turn_detection",
        "SemanticVad": "openai_generated.models.realtime_audio_input_turn_detection:RealtimeAudioInputTurnDetectionSemanticVad",
        "ServerVad": "openai_generated.models.realtime_audio_input_turn_detection:RealtimeAudioInputTurnDetectionServerVad",
    },
)

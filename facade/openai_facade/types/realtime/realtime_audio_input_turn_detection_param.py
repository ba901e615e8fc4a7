# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_audio_input_turn_detection_param import (
        RealtimeAudioInputTurnDetectionParam as RealtimeAudioInputTurnDetectionParam,
        RealtimeAudioInputTurnDetectionSemanticVadParam as SemanticVad,
        RealtimeAudioInputTurnDetectionServerVadParam as ServerVad,
    )


__all__ = ["RealtimeAudioInputTurnDetectionParam", "SemanticVad", "ServerVad"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeAudioInputTurnDetectionParam": "openai_generated.params.realtime_audio_input_turn_detection_param",
        "SemanticVad": "openai_generated.params.realtime_audio_input_turn_detection_param:RealtimeAudioInputTurnDetectionSemanticVadParam",
        "ServerVad": "openai_generated.params.realtime_audio_input_turn_detection_param:RealtimeAudioInputTurnDetectionServerVadParam",
    },
)

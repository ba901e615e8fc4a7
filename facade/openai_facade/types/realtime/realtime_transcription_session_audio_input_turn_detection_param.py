# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_audio_input_turn_detection_param import (
        RealtimeAudioInputTurnDetectionParam as RealtimeTranscriptionSessionAudioInputTurnDetectionParam,
        RealtimeAudioInputTurnDetectionSemanticVadParam as SemanticVad,
        RealtimeAudioInputTurnDetectionServerVadParam as ServerVad,
    )


__all__ = ["RealtimeTranscriptionSessionAudioInputTurnDetectionParam", "SemanticVad", "ServerVad"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeTranscriptionSessionAudioInputTurnDetectionParam": "openai_generated.params.realtime_audio_input_turn_detection_param:RealtimeAudioInputTurnDetectionParam",
        "SemanticVad": "openai_generated.params.realtime_audio_input_turn_detection_param:RealtimeAudioInputTurnDetectionSemanticVadParam",
        "ServerVad": "openai_generated.params.realtime_audio_input_turn_detection_param:RealtimeAudioInputTurnDetectionServerVadParam",
    },
)

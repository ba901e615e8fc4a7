# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_audio_input_turn_detection import (
        RealtimeAudioInputTurnDetection as RealtimeTranscriptionSessionAudioInputTurnDetection,
    )
    from openai_generated.models.realtime_audio_input_turn_detection_semantic_vad import (
        RealtimeAudioInputTurnDetectionSemanticVad as SemanticVad,
    )
    from openai_generated.models.realtime_audio_input_turn_detection_server_vad import (
        RealtimeAudioInputTurnDetectionServerVad as ServerVad,
    )


__all__ = ["RealtimeTranscriptionSessionAudioInputTurnDetection", "SemanticVad", "ServerVad"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeTranscriptionSessionAudioInputTurnDetection": "openai_generated.models.realtime_audio_input_turn_detection:RealtimeAudioInputTurnDetection",
        "SemanticVad": "openai_generated.models.realtime_audio_input_turn_detection_semantic_vad:RealtimeAudioInputTurnDetectionSemanticVad",
        "ServerVad": "openai_generated.models.realtime_audio_input_turn_detection_server_vad:RealtimeAudioInputTurnDetectionServerVad",
    },
)

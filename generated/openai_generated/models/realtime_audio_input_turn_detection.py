# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.realtime_audio_input_turn_detection_semantic_vad import (
        RealtimeAudioInputTurnDetectionSemanticVad,
    )
    from openai_generated.models.realtime_audio_input_turn_detection_server_vad import (
        RealtimeAudioInputTurnDetectionServerVad,
    )

    RealtimeAudioInputTurnDetection: TypeAlias = (
        RealtimeAudioInputTurnDetectionServerVad | RealtimeAudioInputTurnDetectionSemanticVad
    )
    """Realtime audio input turn detection: one of 2 kinds, told apart by `type`."""
else:
    RealtimeAudioInputTurnDetection = TaggedUnion(
        "RealtimeAudioInputTurnDetection",
        __package__,
        key="type",
        variants={
            "semantic_vad": "RealtimeAudioInputTurnDetectionSemanticVad",
            "server_vad": "RealtimeAudioInputTurnDetectionServerVad",
        },
        shapes=(),
    )

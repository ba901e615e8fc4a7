# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_response_cancel_event import (
        RealtimeResponseCreateAudioOutput as RealtimeResponseCreateAudioOutput,
        RealtimeResponseCreateAudioOutputOutput as Output,
    )
    from openai_generated.models.voice_ids_or_custom_voice import VoiceIdsOrCustomVoice as OutputVoice
    from openai_generated.models.voice_ids_or_custom_voice_id import VoiceIdsOrCustomVoiceId as OutputVoiceID


__all__ = ["Output", "OutputVoice", "OutputVoiceID", "RealtimeResponseCreateAudioOutput"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Output": "openai_generated.models.realtime_response_cancel_event:RealtimeResponseCreateAudioOutputOutput",
        "OutputVoice": "openai_generated.models.voice_ids_or_custom_voice:VoiceIdsOrCustomVoice",
        "OutputVoiceID": "openai_generated.models.voice_ids_or_custom_voice_id:VoiceIdsOrCustomVoiceId",
        "RealtimeResponseCreateAudioOutput": "openai_generated.models.realtime_response_cancel_event",
    },
)

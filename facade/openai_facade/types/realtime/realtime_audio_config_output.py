# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_session_create_request import (
        RealtimeAudioConfigOutput as RealtimeAudioConfigOutput,
    )
    from openai_generated.models.voice_ids_or_custom_voice import VoiceIdsOrCustomVoice as Voice
    from openai_generated.models.voice_ids_or_custom_voice_id import VoiceIdsOrCustomVoiceId as VoiceID


__all__ = ["RealtimeAudioConfigOutput", "Voice", "VoiceID"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeAudioConfigOutput": "openai_generated.models.realtime_session_create_request",
        "Voice": "openai_generated.models.voice_ids_or_custom_voice:VoiceIdsOrCustomVoice",
        "VoiceID": "openai_generated.models.voice_ids_or_custom_voice_id:VoiceIdsOrCustomVoiceId",
    },
)

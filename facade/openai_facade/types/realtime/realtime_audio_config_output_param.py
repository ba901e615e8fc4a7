# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import models, params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_session_create_request_param import (
        RealtimeAudioConfigOutputParam as RealtimeAudioConfigOutputParam,
    )
    from openai_generated.params.voice_ids_or_custom_voice_id_param import VoiceIdsOrCustomVoiceIdParam as VoiceID


Voice: TypeAlias = models.VoiceIdsShared | params.VoiceIdsOrCustomVoiceIdParam
"""Voice."""

__all__ = ["RealtimeAudioConfigOutputParam", "Voice", "VoiceID"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeAudioConfigOutputParam": "openai_generated.params.realtime_session_create_request_param",
        "VoiceID": "openai_generated.params.voice_ids_or_custom_voice_id_param:VoiceIdsOrCustomVoiceIdParam",
    },
)

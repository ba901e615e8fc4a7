# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import models, params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_client_event_param import (
        RealtimeResponseCreateAudioOutputOutputParam as Output,
        RealtimeResponseCreateAudioOutputParam as RealtimeResponseCreateAudioOutputParam,
    )
    from openai_generated.params.voice_ids_or_custom_voice_id_param import VoiceIdsOrCustomVoiceIdParam as OutputVoiceID


OutputVoice: TypeAlias = models.VoiceIdsShared | params.VoiceIdsOrCustomVoiceIdParam
"""Output voice."""

__all__ = ["Output", "OutputVoice", "OutputVoiceID", "RealtimeResponseCreateAudioOutputParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Output": "openai_generated.params.realtime_client_event_param:RealtimeResponseCreateAudioOutputOutputParam",
        "OutputVoiceID": "openai_generated.params.voice_ids_or_custom_voice_id_param:VoiceIdsOrCustomVoiceIdParam",
        "RealtimeResponseCreateAudioOutputParam": "openai_generated.params.realtime_client_event_param",
    },
)

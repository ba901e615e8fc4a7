# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.realtime_audio_formats import RealtimeAudioFormats
    from openai_generated.models.voice_ids_or_custom_voice_id import VoiceIdsOrCustomVoiceId
    from openai_generated.models.voice_ids_shared import VoiceIdsShared


@model
class RealtimeResponseCreateParamsWithReferencesParamAudioOutput(Model):
    """Realtime response create params with references param audio output."""

    format: RealtimeAudioFormats | None = None
    """The encoding of the sound."""
    voice: VoiceIdsShared | VoiceIdsOrCustomVoiceId | None = None
    """The voice to speak with, alloy by default; it cannot change once the model has spoken."""

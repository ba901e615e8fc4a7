# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.realtime_audio_formats import RealtimeAudioFormats
    from openai_generated.models.voice_ids_shared import VoiceIdsShared


@model
class RealtimeResponseAudioOutput(Model):
    """Realtime response audio output."""

    format: RealtimeAudioFormats | None = None
    """The encoding of the sound."""
    voice: VoiceIdsShared | None = None
    """The voice that spoke."""

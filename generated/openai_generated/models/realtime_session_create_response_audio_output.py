# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.realtime_audio_formats import RealtimeAudioFormats
    from openai_generated.models.voice_ids_shared import VoiceIdsShared


@model
class RealtimeSessionCreateResponseAudioOutput(Model):
    """Realtime session create response audio output."""

    format: RealtimeAudioFormats | None = None
    """The encoding of the sound you get."""
    voice: VoiceIdsShared | None = None
    """The voice that speaks, alloy by default; it cannot change once the model has spoken."""
    speed: float | None = None
    """How fast the voice speaks, 0.25 to 1.5, where 1 is natural; takes effect between turns."""

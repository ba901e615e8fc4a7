# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class RealtimeAudioConfigOutputParam(TypedDict, total=False):
    """Realtime audio config output."""

    format: params.RealtimeAudioFormatsParam | Model
    """The encoding of the sound you get."""
    voice: models.VoiceIdsShared | params.VoiceIdsOrCustomVoiceIdParam | Model
    """The voice that speaks, alloy by default; it cannot change once the model has spoken."""
    speed: float
    """How fast the voice speaks, 0.25 to 1.5, where 1 is natural; takes effect between turns."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class RealtimeAudioConfigOutputParam(TypedDict, total=False):
    """Realtime audio config output."""

    format: params.RealtimeAudioFormatsParam | Model
    voice: models.VoiceIdsShared | params.VoiceIdsOrCustomVoiceIdParam | Model
    speed: float

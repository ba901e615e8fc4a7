# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class RealtimeResponseCreateAudioOutputOutputParam(TypedDict, total=False):
    """Realtime response create audio output output."""

    format: params.RealtimeAudioFormatsParam | Model
    voice: models.VoiceIdsShared | params.VoiceIdsOrCustomVoiceIdParam | Model

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class RealtimeAudioConfigOutputParam(TypedDict, total=False):
    """Realtime audio config output."""

    format: params.RealtimeAudioFormatsParam | Model
    voice: (
        Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"]
        | str
        | params.VoiceIdsOrCustomVoiceIdParam
        | Model
    )
    speed: float

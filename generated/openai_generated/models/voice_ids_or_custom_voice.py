# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_generated.models.voice_ids_or_custom_voice_id import VoiceIdsOrCustomVoiceId

VoiceIdsOrCustomVoice: TypeAlias = (
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"]
    | str
    | VoiceIdsOrCustomVoiceId
)
"""Voice IDS or custom voice."""

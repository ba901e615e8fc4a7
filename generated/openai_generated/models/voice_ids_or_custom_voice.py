# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.voice_ids_or_custom_voice_id import VoiceIdsOrCustomVoiceId
from openai_generated.models.voice_ids_shared import VoiceIdsShared


VoiceIdsOrCustomVoice: TypeAlias = VoiceIdsShared | VoiceIdsOrCustomVoiceId
"""Voice IDS or custom voice."""

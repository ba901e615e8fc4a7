# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.voice_ids_shared_value import VoiceIdsSharedValue


VoiceIdsShared: TypeAlias = str | VoiceIdsSharedValue
"""Voice IDS shared."""

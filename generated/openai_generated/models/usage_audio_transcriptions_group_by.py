# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


UsageAudioTranscriptionsGroupBy: TypeAlias = Literal["project_id", "user_id", "api_key_id", "model"]
"""Usage audio transcriptions group by: the values known when this was generated."""

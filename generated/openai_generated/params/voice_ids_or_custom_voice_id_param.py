# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class VoiceIdsOrCustomVoiceIdParam(TypedDict, total=False):
    """Voice IDS or custom voice ID."""

    id: Required[str]
    """The id of a voice of your own, as voices.create gave it."""

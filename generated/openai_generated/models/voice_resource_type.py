# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

VoiceResourceType: TypeAlias = Literal["audio_sample", "prompt"]
"""Voice resource type: the values known when this was generated."""

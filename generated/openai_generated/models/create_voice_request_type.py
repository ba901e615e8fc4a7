# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

CreateVoiceRequestType: TypeAlias = Literal["audio_sample", "prompt"]
"""Create voice request type: the values known when this was generated."""

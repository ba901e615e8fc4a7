# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

AudioFormatAudioPCMRate: TypeAlias = Literal[16000, 24000]
"""Audio format audio pcm rate: the values known when this was generated."""

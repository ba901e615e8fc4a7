# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

SessionModality: TypeAlias = Literal["text", "audio"]
"""Session modality: the values known when this was generated."""

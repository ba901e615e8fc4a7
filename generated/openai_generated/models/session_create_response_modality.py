# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

SessionCreateResponseModality: TypeAlias = Literal["text", "audio"]
"""Session create response modality: the values known when this was generated."""

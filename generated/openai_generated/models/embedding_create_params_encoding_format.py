# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

EmbeddingCreateParamsEncodingFormat: TypeAlias = Literal["float", "base64"]
"""Embedding create params encoding format: the values known when this was generated."""
